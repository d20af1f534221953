package no.usht.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import no.usht.keeping.History;
import no.usht.keeping.HistoryEntry;
import no.usht.keeping.HistoryPage;
import no.usht.keeping.RecordKind;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;

/** Who has changed what about a record, newest first; older entries come when they are asked for. */
public final class HistoryPanel extends Div {

    private final History history;
    private final RecordKind<?> kind;
    private final UUID id;
    private final Wording words;

    /** Of that record. @throws no.usht.keeping.UnknownRecordException if the workspace has none of that id */
    public HistoryPanel(History history, RecordKind<?> kind, UUID id, Wording words) {
        this.history = history;
        this.kind = kind;
        this.id = id;
        this.words = words;
        HistoryPage newest = history.newest(kind, id);
        if (newest.entries().isEmpty() && newest.older().isEmpty()) {
            add(new EmptyState(words.text("forms.history.none"), words.text("forms.history.none.text")));
        }
        show(newest);
    }

    private void show(HistoryPage page) {
        page.entries().forEach(entry -> add(card(entry)));
        page.older().ifPresent(before -> {
            Button more = new Button(words.text("forms.history.older"));
            more.addClickListener(click -> {
                remove(more);
                show(history.older(kind, id, before));
            });
            add(more);
        });
    }

    private Card card(HistoryEntry entry) {
        String did = words.text(
                switch (entry.what()) {
                    case REGISTERED -> "forms.history.registered";
                    case CHANGED -> "forms.history.changed";
                    case DELETED -> "forms.history.deleted";
                    case RESTORED -> "forms.history.restored";
                },
                words.person(entry.person()));
        Span when = new Span(Norwegian.dateTime(entry.at()));
        when.addClassName("usht-caption");
        Card card = new Card(did, new ChangeList(words, entry.changes()));
        card.actions(when);
        return card;
    }
}
