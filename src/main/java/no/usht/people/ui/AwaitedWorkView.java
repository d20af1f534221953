package no.usht.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.access.SignInAddresses;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.uikit.Card;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;
import org.springframework.security.access.AccessDeniedException;

/** Says what will be there for a role whose pages are not made yet, and for whom. */
@Route(value = "kommer", layout = CentreLayout.class)
@PermitAll
class AwaitedWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Access access;
    private final transient Workspaces workspaces;

    AwaitedWorkView(Access access, Workspaces workspaces) {
        this.access = access;
        this.workspaces = workspaces;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workspace workspace = workspaces.require();
        List<Role> roles = access.roles(workspace).stream()
                .filter(role -> role.permissions().contains(Permission.AWAITED_READ))
                .sorted()
                .toList();
        if (roles.isEmpty()) {
            throw new AccessDeniedException("Nothing is awaited for the person's roles in " + workspace.id());
        }
        removeAll();
        add(new PageHeader(
                getPageTitle(),
                getTranslation(
                        "people.awaited.lead",
                        Norwegian.list(roles.stream()
                                .map(role -> Words.role(this, role)
                                        .toLowerCase(Texts.language().locale()))
                                .toList())),
                Words.pageLink(SignInAddresses.SIGN_OUT, getTranslation("shell.signOut"))));
        roles.forEach(role -> add(new Card(
                getTranslation("people.awaited.title." + role.name()),
                new Paragraph(getTranslation("people.awaited.what." + role.name())),
                new Paragraph(getTranslation("people.awaited.whom." + role.name())))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.awaited.menu");
    }
}
