package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import java.util.Optional;
import java.util.UUID;
import no.usht.shell.Places;

/** What the pages of one activity have in common. */
final class Actions {

    static final String ID = "id";

    private Actions() {}

    /** A button that opens a page of the same workspace. */
    static Button to(String text, Class<? extends Component> view, RouteParam... parameters) {
        return new Button(text, event -> Places.open(view, parameters));
    }

    static RouteParam id(UUID id) {
        return new RouteParam(ID, id.toString());
    }

    /** The id in the address; a malformed one is as unknown as any. */
    static Optional<UUID> id(BeforeEvent event) {
        return event.getRouteParameters().get(ID).flatMap(Actions::parse);
    }

    static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Shows the page for what is not there, which is also what a stranger sees of another centre's activity. */
    static void notFound(BeforeEvent event) {
        event.rerouteToError(NotFoundException.class);
    }
}
