package no.usht.gathering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.Seats;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;

/** How many there is room for, who waits, and a button that gives the first one a place that is free. */
final class SeatsCard extends Div {

    private final transient Wording words;
    private final boolean mayWrite;
    private final transient Consumer<ParticipantId> giving;

    SeatsCard(Wording words, boolean mayWrite, Consumer<ParticipantId> giving) {
        this.words = words;
        this.mayWrite = mayWrite;
        this.giving = giving;
    }

    void show(Seats seats) {
        removeAll();
        Integer capacity = seats.capacity();
        setVisible(capacity != null || !seats.waiting().isEmpty());
        Card card = new Card(words.text("gathering.seats.title"));
        if (capacity != null) {
            card.add(new Paragraph(
                    words.text("gathering.seats.taken", Norwegian.number(seats.taken()), Norwegian.number(capacity))));
        }
        if (!seats.waiting().isEmpty()) {
            OrderedList list = new OrderedList();
            seats.waiting()
                    .forEach(each -> list.add(new ListItem(
                            words.text("gathering.seats.waiting", each.name(), Norwegian.dateTime(each.since())))));
            card.add(new Paragraph(words.text("gathering.seats.list")), list);
        }
        if (mayWrite && seats.isOneOffered()) {
            Seats.Waiting first = seats.waiting().getFirst();
            Button give =
                    new Button(words.text("gathering.seats.give", first.name()), click -> giving.accept(first.id()));
            Paragraph told = new Paragraph(words.text("gathering.seats.free"));
            told.getElement().setAttribute("role", "status");
            card.add(told, give);
        }
        add(card);
    }
}
