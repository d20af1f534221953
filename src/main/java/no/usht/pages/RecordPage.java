package no.usht.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;

/** A page of {@link RecordPages}; who has it says which one, and at which address. */
public abstract class RecordPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Content content;
    private String title = "";

    /** What stands on a page. */
    @FunctionalInterface
    public interface Content {

        /** Fills the page; answers its title, or nothing where the person is to find none at that address. */
        Optional<String> fill(RecordPage page, BeforeEnterEvent event);
    }

    protected RecordPage(Content content) {
        this.content = content;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        // What is not there, which is also what a stranger sees of another centre's record.
        content.fill(this, event)
                .ifPresentOrElse(found -> title = found, () -> event.rerouteToError(NotFoundException.class));
    }
}
