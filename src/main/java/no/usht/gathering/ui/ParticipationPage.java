package no.usht.gathering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.ParticipationState;
import no.usht.gathering.Participations;
import no.usht.gathering.Participations.With;
import no.usht.gathering.Seats;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.FieldTexts;
import no.usht.uikit.FormRows;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import org.springframework.data.domain.PageRequest;

/** Who is with an activity and how far they have come; others who are known can be added. */
final class ParticipationPage extends Div {

    private final transient Wording words;
    private final transient ParticipationPages.Tools tools;
    private final transient Participations participations;
    private final transient CentrePlaces places;
    private final ActivityId activity;
    private final boolean mayWrite;
    private final SeatsCard seats;
    private final transient ParticipationTable table;

    ParticipationPage(Wording words, ParticipationPages.Tools tools, ActivityId activity) {
        this.words = words;
        this.tools = tools;
        this.participations = tools.participations();
        this.places = tools.places();
        this.activity = activity;
        this.mayWrite = tools.asking().may(Permission.PARTICIPANT_WRITE);
        this.seats = new SeatsCard(words, mayWrite, this::give);
        this.table = new ParticipationTable(words, tools, activity, new ParticipationTable.Doing() {
            @Override
            public void put(With with, ParticipationState state) {
                ParticipationPage.this.put(Set.of(with.id()), state);
            }

            @Override
            public void remove(With with) {
                ParticipationPage.this.remove(with);
            }

            @Override
            public void again() {
                ParticipationPage.this.again();
            }
        });
        addClassName("usht-stack");
        if (mayWrite) {
            add(adding());
        }
        add(seats);
        if (tools.asking().may(Permission.GATHERING_WRITE)) {
            add(asking());
        }
        add(table);
        show();
    }

    private void show() {
        table.show();
        seats.show(participations.seats(activity));
    }

    private void remove(With with) {
        Attempt.at(
                () -> {
                    boolean isGone = participations.remove(activity, with.id());
                    again();
                    if (isGone) {
                        offer();
                    } else {
                        Notices.failed(words.text("gathering.participation.came", with.name()));
                    }
                },
                words,
                this::again);
    }

    private Card adding() {
        MultiSelectComboBox<Saved<ParticipantContent>> people =
                FieldTexts.norwegian(new MultiSelectComboBox<>(words.text("gathering.participation.people")));
        people.setItemLabelGenerator(each -> each.content().place().isEmpty()
                ? each.content().name()
                : each.content().name() + ", " + places.label(each.content().place()));
        people.setItems(query -> tools
                .participants()
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
                people.clear();
                put(ids, state.getValue());
            }
        });
        Div row = new Div(add);
        row.addClassName("usht-actions");
        return new Card(words.text("gathering.participation.more"), FormRows.of(List.of(people, state)), row);
    }

    private void put(Set<ParticipantId> people, ParticipationState state) {
        Attempt.at(
                () -> {
                    Set<ParticipantId> waiting = participations.put(activity, people, state);
                    again();
                    if (!waiting.isEmpty()) {
                        Notices.saved(words.text(
                                waiting.size() == 1 ? "gathering.seats.full.one" : "gathering.seats.full.many",
                                Norwegian.number(waiting.size())));
                    }
                    if (state == ParticipationState.WITHDRAWN) {
                        offer();
                    }
                },
                words,
                this::again);
    }

    /** Tells at once whose turn it is where a place has become free. */
    private void offer() {
        Seats now = participations.seats(activity);
        if (now.isOneOffered()) {
            Seats.Waiting first = now.waiting().getFirst();
            Notices.undoable(
                    words.text("gathering.seats.offer", first.name()),
                    words.text("gathering.seats.offer.give"),
                    () -> give(first.id()));
        }
    }

    private void give(ParticipantId first) {
        put(Set.of(first), ParticipationState.SIGNED_UP);
    }

    private Checkbox asking() {
        Checkbox asked = new Checkbox(
                words.text("gathering.allergies.ask"),
                tools.terms().of(activity).asksAllergies());
        asked.setHelperText(words.text("gathering.allergies.help"));
        asked.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Attempt.at(
                        () -> {
                            tools.terms().askAllergies(activity, event.getValue());
                            show();
                            if (event.getValue() && !tools.allergies().isAsked(activity)) {
                                Notices.saved(words.text("gathering.allergies.noneToCome"));
                            }
                        },
                        words,
                        this::again);
            }
        });
        return asked;
    }

    private void again() {
        show();
        KeptFocus.in(this);
    }
}
