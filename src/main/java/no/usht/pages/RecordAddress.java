package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.RouteParam;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.usht.shared.TypedId;
import no.usht.shell.Places;

/** Addresses of pages of one record. */
public final class RecordAddress {

    private static final String ID = "id";

    private RecordAddress() {}

    /** The id in an address, as the parameter of a view. */
    public static RouteParam id(UUID id) {
        return new RouteParam(ID, id.toString());
    }

    /** The same of one of its own type. */
    public static RouteParam id(TypedId id) {
        return id(id.value());
    }

    /** The id in the address; empty where there is none, or a malformed one, which is as unknown as any. */
    public static Optional<UUID> id(BeforeEvent event) {
        return event.getRouteParameters().get(ID).flatMap(RecordAddress::parse);
    }

    /** An id that somebody may have typed. */
    public static Optional<UUID> parse(String text) {
        return TypedId.parse(text, Function.identity());
    }

    /** A button that opens a page of the same workspace. */
    public static Button button(String text, Class<? extends Component> view, RouteParam... parameters) {
        return new Button(text, click -> Places.open(view, parameters));
    }
}
