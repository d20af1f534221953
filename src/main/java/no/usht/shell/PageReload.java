package no.usht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import no.usht.access.LocalPath;

/** Leads a tab to a page load of its own: what it shows so far is another workspace's. */
final class PageReload {

    private PageReload() {}

    /** At the address that was asked for, which may come from a message and be anything. */
    static void load(BeforeEnterEvent event) {
        LocalPath.of(event.getLocation())
                .ifPresentOrElse(
                        path -> event.forwardToUrl(path.href()), () -> event.rerouteToError(NotFoundException.class));
    }
}
