package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.io.Serializable;

/**
 * Moves the focus to the new page, as a browser does when it loads one, so that a screen reader starts there and not
 * at a link that is gone.
 */
final class PageFocus implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Component main;
    private String path = "";
    private boolean first = true;

    PageFocus(Component main) {
        this.main = main;
    }

    void after(AfterNavigationEvent event) {
        String now = event.getLocation().getPath();
        // The first page has the focus already; a filter that only changes the query must not lose its field's focus.
        if (!first && !now.equals(path)) {
            main.getElement().executeJs("if (!this.contains(document.activeElement)) { this.focus(); }");
        }
        first = false;
        path = now;
    }
}
