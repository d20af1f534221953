package no.usht.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.Optional;
import no.usht.access.LocalPath;
import no.usht.access.Role;
import no.usht.access.SignInAddresses;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Texts;

/** What people call roles and workspaces. */
final class Words {

    private Words() {}

    static String role(Component component, Role role) {
        return component.getTranslation("people.role." + role.name());
    }

    static String workspace(Component component, TenantRegistry tenants, Workspace workspace) {
        return switch (workspace) {
            case Workspace.CentreWorkspace(var key) ->
                tenants.find(key)
                        .map(tenant -> tenant.name(Texts.language().tag()))
                        .orElse(key.value());
            case Workspace.NationalWorkspace national -> component.getTranslation("shell.national.name");
            case Workspace.PlatformWorkspace platform -> component.getTranslation("shell.platform.name");
            case Workspace.PublicSite site -> component.getTranslation("shell.public");
        };
    }

    /** Where a page of sign-in is told that the person was heading. */
    static Optional<LocalPath> target(AfterNavigationEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SignInAddresses.TARGET)
                .flatMap(LocalPath::parse)
                .filter(LocalPath::isPlace);
    }

    /** A link that loads a whole new page: sign-in is none of Vaadin's, and another workspace needs a tab of its own. */
    static Anchor pageLink(String path, String text) {
        return pageLink(new LocalPath(path), text);
    }

    static Anchor pageLink(LocalPath path, String text) {
        Anchor link = new Anchor(path.href(), text);
        link.setRouterIgnore(true);
        return link;
    }

    /** Like {@link #pageLink}, for the one thing that the page is there for. */
    static Anchor pageButton(LocalPath path, String text) {
        Anchor link = pageLink(path, text);
        link.addClassName("usht-button");
        return link;
    }
}
