package no.usht.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;

/**
 * Buttons that move something in a list; whoever uses them is told where it stands then, and keeps the focus.
 *
 * @param <K> what tells the things of the list apart
 */
public final class MoveButtons<K> {

    private final Moving<K> moving;
    private final Span status = new Span();
    private final Map<Move<K>, Button> buttons = new HashMap<>();

    /** Moves something one place. */
    @FunctionalInterface
    public interface Moving<K> extends Serializable {

        /** Up for a step of -1, down for 1; draws the list anew, and says so by {@link #moved}. */
        void move(K what, int step);
    }

    private record Move<K>(K what, int step) {}

    /** For a list whose things are moved so. */
    public MoveButtons(Moving<K> moving) {
        this.moving = moving;
        status.addClassName("usht-sr-only");
        status.getElement().setAttribute("role", "status");
    }

    /** What tells those who hear the page. */
    public Span status() {
        return status;
    }

    /** The buttons of the one that stands at that index, of so many. */
    public Div of(K what, String name, int index, int of) {
        Div both = new Div(
                button(what, -1, index > 0, VaadinIcon.ARROW_UP, status.getTranslation("uikit.move.up", name)),
                button(what, 1, index < of - 1, VaadinIcon.ARROW_DOWN, status.getTranslation("uikit.move.down", name)));
        both.addClassName("usht-nowrap");
        return both;
    }

    private Button button(K what, int step, boolean possible, VaadinIcon icon, String label) {
        Button button = new Button(icon.create(), event -> moving.move(what, step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setEnabled(possible);
        buttons.put(new Move<>(what, step), button);
        return button;
    }

    /**
     * Says where something stands that was moved, after the list was drawn anew: the same button gets the focus back, at the
     * edge its neighbour.
     */
    public void moved(K what, int step, String name, int index, int of) {
        Stream.of(new Move<>(what, step), new Move<>(what, -step))
                .map(buttons::get)
                .filter(Objects::nonNull)
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
        status.setText(
                status.getTranslation("uikit.move.moved", name, Norwegian.number(index + 1), Norwegian.number(of)));
    }
}
