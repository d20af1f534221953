package no.usht.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.List;
import no.usht.forms.Wording;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityListItem;
import no.usht.priority.PriorityService;
import no.usht.uikit.MoveButtons;
import no.usht.uikit.Notices;
import no.usht.uikit.Texts;

/** Moves a priority in its year's list, which others may have changed meanwhile. */
final class PriorityMoves {

    private final PriorityService priorities;
    private final Wording words;
    private final Runnable showAgain;
    private final MoveButtons<Place> buttons = new MoveButtons<>(this::move);

    private record Place(PriorityId id, int year, String name) implements Serializable {}

    /** @param showAgain draws the list anew, and these buttons with it */
    PriorityMoves(PriorityService priorities, Wording words, Runnable showAgain) {
        this.priorities = priorities;
        this.words = words;
        this.showAgain = showAgain;
    }

    /** What tells those who hear the page. */
    Span status() {
        return buttons.status();
    }

    /** The buttons of the one that stands at that index, of so many. */
    Div of(PriorityListItem item, int year, int index, int of) {
        String name = item.name(Texts.language());
        return buttons.of(new Place(item.name().id(), year, name), name, index, of);
    }

    private void move(Place place, int step) {
        try {
            priorities.move(place.id(), place.year(), step);
        } catch (UnknownRecordException e) {
            showAgain.run();
            Notices.failed(words.text("priority.list.gone", place.name()));
            return;
        } catch (ChangedMeanwhileException e) {
            showAgain.run();
            Notices.failed(words.text("priority.list.moveAgain"));
            return;
        }
        showAgain.run();
        List<PriorityId> order = priorities.list(place.year()).stream()
                .map(each -> each.name().id())
                .toList();
        buttons.moved(place, step, place.name(), order.indexOf(place.id()), order.size());
    }
}
