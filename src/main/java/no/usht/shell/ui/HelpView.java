package no.usht.shell.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import no.usht.shell.PublicLayout;
import no.usht.shell.ServicePages;
import no.usht.tenancy.Tenant;
import no.usht.uikit.Card;
import no.usht.uikit.PageHeader;

/** How the service is used, for the public and for the people of the workspaces. */
@Route(value = ServicePages.HELP, layout = PublicLayout.class)
@AnonymousAllowed
class HelpView extends ServicePage {

    HelpView(ServicePages pages) {
        super(pages);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.footer.help");
    }

    @Override
    Optional<String> instead(Optional<Tenant> centre) {
        return pages.ownHelp();
    }

    @Override
    void show(Optional<Tenant> centre) {
        add(
                new PageHeader(getPageTitle(), getTranslation("shell.help.lead")),
                new Card(
                        getTranslation("shell.help.public"),
                        list("shell.help.public.search", "shell.help.public.centre", "shell.help.public.look")),
                new Card(
                        getTranslation("shell.help.begin"),
                        list("shell.help.begin.invited", "shell.help.begin.signIn", "shell.help.begin.role")),
                new Card(
                        getTranslation("shell.help.work"),
                        list(
                                "shell.help.work.search",
                                "shell.help.work.draft",
                                "shell.help.work.publish",
                                "shell.help.work.undo")),
                new Card(
                        getTranslation("shell.help.trouble"),
                        list("shell.help.trouble.access", "shell.help.trouble.error")));
    }
}
