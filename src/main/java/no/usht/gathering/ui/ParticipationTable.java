package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.ParticipationState;
import no.usht.gathering.Participations.With;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.shared.ActivityId;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;

/**
 * Those who are with an activity. What people can't eat, where it is asked for, is for whoever arranges: on the page, and in the file
 * of this list.
 */
final class ParticipationTable extends Div {

    private final transient Wording words;
    private final transient ParticipationPages.Tools tools;
    private final ActivityId activity;
    private final transient Doing doing;

    /** What is done with somebody, by the page. */
    interface Doing {

        void put(With with, ParticipationState state);

        void remove(With with);

        void again();
    }

    /** Somebody, and what they can't eat; empty where that is not asked for. */
    private record Row(With with, String allergy) {}

    ParticipationTable(Wording words, ParticipationPages.Tools tools, ActivityId activity, Doing doing) {
        this.words = words;
        this.tools = tools;
        this.activity = activity;
        this.doing = doing;
    }

    /** Empty where it is not asked for, or is not for this person. */
    private Optional<Map<ParticipantId, String>> allergies() {
        return tools.asking().may(Permission.GATHERING_WRITE)
                ? tools.allergies().of(activity)
                : Optional.empty();
    }

    private List<Row> rows(Optional<Map<ParticipantId, String>> allergies) {
        Map<ParticipantId, String> known = allergies.orElse(Map.of());
        return tools.participations().of(activity).stream()
                .map(with -> new Row(with, known.getOrDefault(with.id(), "")))
                .toList();
    }

    /** Shows those of now, by the columns that there are now. */
    void show() {
        Optional<Map<ParticipantId, String>> allergies = allergies();
        ListTable<Row> list = new ListTable<>(
                        words.text("gathering.participants.title"),
                        columns(allergies.isPresent()),
                        tools.asking().exports(),
                        () -> rows(allergies()))
                .counted("gathering.participants.count.")
                .empty(() -> new EmptyState(
                        words.text("gathering.participation.none"), words.text("gathering.participation.none.text")));
        list.show(rows(allergies));
        removeAll();
        add(list);
    }

    private List<Column<Row>> columns(boolean withAllergies) {
        boolean mayWrite = tools.asking().may(Permission.PARTICIPANT_WRITE);
        String state = words.text("gathering.participation.state");
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.link(
                        words.text("gathering.participant.name"),
                        row -> row.with().name(),
                        row -> Places.href(
                                ParticipantViews.Detail.class,
                                RecordAddress.id(row.with().id()))),
                Column.inFiles(
                        words.text("gathering.participant.email"),
                        row -> row.with().email()),
                Column.text(words.text("gathering.participant.place"), row -> place(row.with())),
                mayWrite
                        ? Column.drawn(
                                state,
                                row -> new Component[] {state(row.with())},
                                row -> words.label(row.with().state()))
                        : Column.text(state, row -> words.label(row.with().state()))));
        if (withAllergies) {
            columns.add(Column.drawn(
                    words.text("gathering.allergies.column"), row -> new Component[] {allergy(row)}, Row::allergy));
        }
        if (mayWrite) {
            columns.add(Column.choice(words.text("pages.choice"), row -> removal(row.with())));
        }
        return columns;
    }

    private String place(With with) {
        return with.place().isEmpty() ? "" : tools.places().label(with.place());
    }

    private ComboBox<ParticipationState> state(With with) {
        ComboBox<ParticipationState> box = new ComboBox<>();
        box.setItems(
                with.state() == ParticipationState.COMPLETED
                        ? List.of(ParticipationState.values())
                        : ParticipationState.SAID);
        box.setItemLabelGenerator(words::label);
        box.setAriaLabel(words.text("gathering.participation.stateOf", with.name()));
        box.setValue(with.state());
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && ParticipationState.SAID.contains(event.getValue())) {
                doing.put(with, event.getValue());
            }
        });
        return box;
    }

    private Button removal(With with) {
        Button remove = new Button(words.text("gathering.participation.remove"), click -> doing.remove(with));
        remove.setAriaLabel(words.text("gathering.participation.removeOf", with.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private TextField allergy(Row row) {
        TextField field = new TextField();
        field.setAriaLabel(words.text("gathering.allergies.of", row.with().name()));
        field.setValue(row.allergy());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Attempt.at(
                        () -> tools.allergies().note(activity, row.with().id(), event.getValue()), words, doing::again);
            }
        });
        return field;
    }
}
