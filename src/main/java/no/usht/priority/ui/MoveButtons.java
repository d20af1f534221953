package no.usht.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.usht.forms.Wording;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityListItem;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.uikit.Notices;
import no.usht.uikit.Texts;

/** Buttons that move a priority in its year's list; whoever uses them is told where it stands then, and keeps the focus. */
final class MoveButtons {

    private final PriorityService priorities;
    private final Wording words;
    private final Runnable showAgain;
    private final Span status = new Span();
    private final Map<Move, Button> buttons = new HashMap<>();

    private record Move(PriorityId id, int step) implements Serializable {}

    /** @param showAgain draws the list anew, and these buttons with it */
    MoveButtons(PriorityService priorities, Wording words, Runnable showAgain) {
        this.priorities = priorities;
        this.words = words;
        this.showAgain = showAgain;
        status.addClassName("usht-sr-only");
        status.getElement().setAttribute("role", "status");
    }

    /** What tells those who hear the page. */
    Span status() {
        return status;
    }

    /** The buttons of the one that stands at that index, of so many. */
    Div of(PriorityListItem item, int year, int index, int of) {
        Div both = new Div(
                button(item, year, -1, index > 0, VaadinIcon.ARROW_UP, "priority.list.moveUp"),
                button(item, year, 1, index < of - 1, VaadinIcon.ARROW_DOWN, "priority.list.moveDown"));
        both.addClassName("usht-nowrap");
        return both;
    }

    private Button button(
            PriorityListItem item, int year, int step, boolean possible, VaadinIcon icon, String labelKey) {
        String label = words.text(labelKey, item.name(Texts.language()));
        Button button = new Button(icon.create(), event -> move(item, year, step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setEnabled(possible);
        buttons.put(new Move(item.name().id(), step), button);
        return button;
    }

    private void move(PriorityListItem item, int year, int step) {
        PriorityId id = item.name().id();
        String name = item.name(Texts.language());
        try {
            priorities.move(id, year, step);
        } catch (UnknownRecordException e) {
            showAgain.run();
            Notices.failed(words.text("priority.list.gone", name));
            return;
        } catch (ChangedMeanwhileException e) {
            showAgain.run();
            Notices.failed(words.text("priority.list.moveAgain"));
            return;
        }
        showAgain.run();
        List<PriorityId> order =
                priorities.list(year).stream().map(each -> each.name().id()).toList();
        keepFocus(id, step);
        status.setText(words.text(
                "priority.list.moved", name, Norwegian.number(order.indexOf(id) + 1), Norwegian.number(order.size())));
    }

    /** The rows were drawn anew: the same button of the moved one gets the focus back, at the edge its neighbour. */
    private void keepFocus(PriorityId id, int step) {
        Stream.of(new Move(id, step), new Move(id, -step))
                .map(buttons::get)
                .filter(Objects::nonNull)
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }
}
