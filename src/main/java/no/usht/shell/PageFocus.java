package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.io.Serializable;

/**
 * Begins a new page at its top and moves the focus there, as a browser does when it loads one, so that a screen reader starts
 * there and not at a link that is gone; a page that is gone back to stands where it was left. The script is {@code places.js}.
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
        boolean other = !first && !now.equals(path);
        main.getElement().executeJs("window.usht?.arrived(this, $0, $1)", first, other);
        first = false;
        path = now;
    }
}
