package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.ParticipantService;
import no.usht.gathering.ParticipationState;
import no.usht.gathering.Participations;
import no.usht.gathering.Participations.With;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.shared.ActivityId;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FieldTexts;
import no.usht.uikit.FormRows;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import org.springframework.data.domain.PageRequest;

/** Who is with an activity and how far they have come; others who are known can be added. */
final class ParticipationPage extends Div {

    private final Wording words;
    private final Participations participations;
    private final ParticipantService participants;
    private final CentrePlaces places;
    private final ActivityId activity;
    private final ListTable<With> list;

    ParticipationPage(
            Wording words,
            Participations participations,
            ParticipantService participants,
            CentrePlaces places,
            Exports exports,
            ActivityId activity,
            boolean mayWrite) {
        this.words = words;
        this.participations = participations;
        this.participants = participants;
        this.places = places;
        this.activity = activity;
        List<Column<With>> columns = List.of(
                Column.link(
                        words.text("gathering.participant.name"),
                        With::name,
                        with -> Places.href(ParticipantViews.Detail.class, RecordAddress.id(with.id()))),
                Column.text(words.text("gathering.participant.email"), With::email),
                Column.text(words.text("gathering.participant.place"), this::place),
                Column.text(words.text("gathering.participation.state"), with -> words.label(with.state())));
        list = new ListTable<>(
                        words.text("gathering.participants.title"),
                        mayWrite ? writable(columns) : columns,
                        exports,
                        () -> participations.of(activity))
                .counted("gathering.participants.count.")
                .empty(() -> new EmptyState(
                        words.text("gathering.participation.none"), words.text("gathering.participation.none.text")));
        addClassName("usht-stack");
        if (mayWrite) {
            add(adding());
        }
        add(list);
        list.show();
    }

    private List<Column<With>> writable(List<Column<With>> columns) {
        return List.of(
                columns.get(0),
                columns.get(1),
                columns.get(2),
                Column.drawn(
                        words.text("gathering.participation.state"),
                        with -> new Component[] {state(with)},
                        with -> words.label(with.state())),
                Column.choice(words.text("pages.choice"), this::removal));
    }

    private String place(With with) {
        return with.place().isEmpty() ? "" : places.label(with.place());
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
                Attempt.at(() -> participations.put(activity, Set.of(with.id()), event.getValue()), words, this::again);
            }
        });
        return box;
    }

    private Button removal(With with) {
        Button remove = new Button(
                words.text("gathering.participation.remove"),
                click -> Attempt.at(
                        () -> {
                            if (!participations.remove(activity, with.id())) {
                                Notices.failed(words.text("gathering.participation.came", with.name()));
                            }
                            again();
                        },
                        words,
                        this::again));
        remove.setAriaLabel(words.text("gathering.participation.removeOf", with.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private Card adding() {
        MultiSelectComboBox<Saved<ParticipantContent>> people =
                FieldTexts.norwegian(new MultiSelectComboBox<>(words.text("gathering.participation.people")));
        people.setItemLabelGenerator(each -> each.content().place().isEmpty()
                ? each.content().name()
                : each.content().name() + ", " + places.label(each.content().place()));
        people.setItems(
                query -> participants
                        .containing(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        people.setHelperText(words.text("gathering.participation.people.help"));
        ComboBox<ParticipationState> state = new ComboBox<>(words.text("gathering.participation.state"));
        state.setItems(ParticipationState.SAID);
        state.setItemLabelGenerator(words::label);
        state.setValue(ParticipationState.SIGNED_UP);
        Button add = new Button(words.text("gathering.participation.add"), click -> {
            if (state.getValue() != null && !people.getValue().isEmpty()) {
                Set<ParticipantId> ids = people.getValue().stream()
                        .map(each -> new ParticipantId(each.id()))
                        .collect(Collectors.toSet());
                Attempt.at(
                        () -> {
                            participations.put(activity, ids, state.getValue());
                            people.clear();
                            again();
                        },
                        words,
                        this::again);
            }
        });
        Div row = new Div(add);
        row.addClassName("usht-actions");
        return new Card(words.text("gathering.participation.more"), FormRows.of(List.of(people, state)), row);
    }

    private void again() {
        list.show();
        KeptFocus.in(this);
    }
}
