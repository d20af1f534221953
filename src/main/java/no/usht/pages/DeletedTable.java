package no.usht.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.usht.forms.Wording;
import no.usht.keeping.Deletion;
import no.usht.keeping.UnknownRecordException;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;

/** What was deleted of one kind of record and can still be had back. */
final class DeletedTable<C> extends Div {

    private static final int MOST = 200;

    private final Presentation<C> of;
    private final RecordTools tools;
    private final Wording words;
    private final ListTable<Deletion> list;

    DeletedTable(Presentation<C> of, RecordTools tools, Wording words) {
        this.of = of;
        this.tools = tools;
        this.words = words;
        // One more than is shown tells whether there are more.
        list = new ListTable<>(
                        words.text("pages.deleted.title"),
                        columns(),
                        tools.exports(),
                        () -> tools.deletions().newest(of.kind(), MOST + 1))
                .counted("pages.deleted.count.")
                .newest(MOST)
                .empty(() -> new EmptyState(words.text("pages.deleted.none"), words.text("pages.deleted.none.text")));
        add(list);
        list.show();
    }

    private List<Column<Deletion>> columns() {
        return List.of(
                Column.text(words.text("pages.deleted.what"), Deletion::title),
                Column.text(words.text("pages.deleted.by"), deletion -> words.person(deletion.person())),
                Column.moment(words.text("pages.deleted.at"), Deletion::at),
                Column.day(
                        words.text("pages.deleted.until"),
                        deletion -> deletion.until().atZone(Norwegian.ZONE).toLocalDate()),
                Column.choice(words.text("pages.choice"), this::restoring));
    }

    private Button restoring(Deletion deletion) {
        Button restore = new Button(words.text("pages.deleted.restore"), click -> restore(deletion));
        restore.setAriaLabel(words.text("pages.deleted.restore.of", deletion.title()));
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        return restore;
    }

    private void restore(Deletion deletion) {
        try {
            tools.deletions().restore(of.kind(), deletion.id());
            Notices.saved(words.text("pages.deleted.restored", deletion.title()));
            Places.open(of.views().detail(), RecordAddress.id(deletion.id()));
        } catch (UnknownRecordException tooLate) {
            Notices.failed(words.text("pages.deleted.tooLate", deletion.title()));
            list.show();
            KeptFocus.in(this);
        }
    }
}
