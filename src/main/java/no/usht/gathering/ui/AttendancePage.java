package no.usht.gathering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringId;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.ParticipantService;
import no.usht.gathering.Participations;
import no.usht.pages.Attempt;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.uikit.Card;

/** Who came: a list to tick, and names that are pasted. */
final class AttendancePage extends Div {

    /** More lines nobody has at one gathering. */
    private static final int MOST_LINES = 500;

    private final Wording words;
    private final Participations participations;
    private final ParticipantService participants;
    private final GatheringId gathering;
    private final TickList ticks;
    private final TextArea pasted;
    private final Div result = new Div();

    AttendancePage(
            Wording words,
            Participations participations,
            ParticipantService participants,
            CentrePlaces places,
            GatheringId gathering,
            String person) {
        this.words = words;
        this.participations = participations;
        this.participants = participants;
        this.gathering = gathering;
        this.ticks = new TickList(words, participations, places, gathering, person);
        pasted = new TextArea(words.text("gathering.pasted.names"));
        pasted.setHelperText(words.text("gathering.pasted.help"));
        pasted.setMinRows(4);
        pasted.setWidthFull();
        result.getElement().setAttribute("role", "status");
        Button find = new Button(words.text("gathering.pasted.find"), click -> find());
        NativeDetails paste = new NativeDetails(words.text("gathering.pasted.title"), new Div(pasted, find, result));
        addClassName("usht-stack");
        add(new Card(words.text("gathering.ticks.list"), ticks), paste);
    }

    private void find() {
        List<String> lines = pasted.getValue()
                .lines()
                .map(PlainText::line)
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .limit(MOST_LINES)
                .toList();
        Attempt.at(
                () -> {
                    Participations.Pasted answer = participations.pasted(gathering, lines);
                    participations.tick(gathering, answer.found().keySet(), true);
                    pasted.clear();
                    result.removeAll();
                    result.add(new Paragraph(words.text(
                            "gathering.pasted.found",
                            Norwegian.number(answer.found().size()))));
                    if (!answer.unknown().isEmpty()) {
                        result.add(new Paragraph(words.text("gathering.pasted.unknown")), unknown(answer.unknown()));
                    }
                    ticks.show();
                },
                words,
                () -> {});
    }

    private UnorderedList unknown(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> {
            ListItem item = new ListItem(new Span(line + " "));
            Button add = new Button(words.text("gathering.pasted.add"), click -> add(line, item));
            add.setAriaLabel(words.text("gathering.pasted.addOf", line));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(add);
            list.add(item);
        });
        return list;
    }

    private void add(String name, ListItem item) {
        Attempt.at(
                () -> {
                    ParticipantId id = participants.save(
                            null, 0, ParticipantContent.empty().withName(name), null);
                    participations.tick(gathering, Set.of(id), true);
                    item.removeAll();
                    item.add(new Span(words.text("gathering.pasted.added", name)));
                    ticks.show();
                },
                words,
                () -> {});
    }
}
