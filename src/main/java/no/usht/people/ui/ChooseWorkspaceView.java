package no.usht.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.LocalPath;
import no.usht.access.PersonService;
import no.usht.access.SignInAddresses;
import no.usht.shared.Norwegian;
import no.usht.shell.PublicLayout;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;

/** Where a person chooses among workspaces; who has only one is led straight there. */
@Route(value = "velg", layout = PublicLayout.class)
@PermitAll
class ChooseWorkspaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Access access;
    private final transient PersonService people;
    private final transient TenantRegistry tenants;

    ChooseWorkspaceView(Access access, PersonService people, TenantRegistry tenants) {
        this.access = access;
        this.people = people;
        this.tenants = tenants;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Workspace> workspaces = access.workspaces();
        // A closed one would lead back here.
        if (workspaces.size() == 1 && isOpen(workspaces.getFirst())) {
            event.forwardToUrl(new LocalPath(workspaces.getFirst().path()).href());
            return;
        }
        removeAll();
        String name = access.person().map(CurrentPerson::name).orElse("");
        Anchor signOut = Words.pageLink(SignInAddresses.SIGN_OUT, getTranslation("shell.signOut"));
        if (workspaces.isEmpty()) {
            add(new PageHeader(getPageTitle(), getTranslation("people.choose.signedInAs", name), signOut), nothing());
        } else {
            add(
                    new PageHeader(getPageTitle(), getTranslation("people.choose.lead", name), signOut),
                    new Card(getTranslation("people.choose.heading"), list(workspaces)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.choose.title");
    }

    private Component nothing() {
        EmptyState state = new EmptyState(
                getTranslation("people.choose.noneTitle"),
                getTranslation("people.choose.noneText", people.identity()),
                Words.pageLink("/", getTranslation("people.choose.public")));
        state.getElement().setAttribute("role", "status");
        return state;
    }

    private Component list(List<Workspace> workspaces) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-steps");
        // Without it, some browsers take the list from screen readers when its dots are gone.
        list.getElement().setAttribute("role", "list");
        workspaces.stream()
                .sorted(Norwegian.by(workspace -> Words.workspace(this, tenants, workspace)))
                .map(this::item)
                .forEach(list::add);
        return list;
    }

    private ListItem item(Workspace workspace) {
        Anchor link = Words.pageLink(workspace.path(), Words.workspace(this, tenants, workspace));
        Span roles = new Span(Norwegian.list(access.roles(workspace).stream()
                .sorted()
                .map(role -> Words.role(this, role))
                .toList()));
        roles.addClassName("usht-caption");
        Div what = new Div(link, new Div(roles));
        standing(workspace).ifPresent(state -> what.add(new Tag(state, Tag.Tone.OFF)));
        what.addClassName("usht-step-what");
        return new ListItem(what);
    }

    /** Before somebody goes there: where they can only read, or not come in. */
    private Optional<String> standing(Workspace workspace) {
        return workspace instanceof Workspace.CentreWorkspace(var key)
                ? tenants.find(key)
                        .filter(tenant -> tenant.state() != Tenant.State.ACTIVE)
                        .map(tenant -> getTranslation(
                                "people.choose.state." + tenant.state().name()))
                : Optional.empty();
    }

    private boolean isOpen(Workspace workspace) {
        return !(workspace instanceof Workspace.CentreWorkspace(var key))
                || tenants.find(key)
                        .filter(tenant ->
                                tenant.state() == Tenant.State.ACTIVE || tenant.state() == Tenant.State.SUSPENDED)
                        .isPresent();
    }
}
