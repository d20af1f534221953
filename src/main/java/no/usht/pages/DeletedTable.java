package no.usht.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.usht.forms.Wording;
import no.usht.keeping.Deletion;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;

/** What was deleted of one kind of record and can still be had back. */
final class DeletedTable<C> extends Div {

    private static final int MOST = 200;

    private final Editing<C> of;
    private final RecordTools tools;
    private final Wording words;
    private final ListTable<Deletion> list;

    DeletedTable(Editing<C> of, RecordTools tools, Wording words) {
        this.of = of;
        this.tools = tools;
        this.words = words;
        // One more than is shown tells whether there are more.
        list = new ListTable<>(
                        words.text(of.key("pages.deleted.title")),
                        columns(),
                        tools.exports(),
                        () -> tools.deletions().newest(of.kind(), MOST + 1))
                .counted(of.key("pages.deleted.count."))
                .newest(MOST)
                .empty(() -> new EmptyState(words.text("pages.deleted.none"), words.text("pages.deleted.none.text")));
        add(list);
        list.show();
    }

    private List<Column<Deletion>> columns() {
        return List.of(
                Column.text(words.text(of.key("pages.deleted.what")), Deletion::title),
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
        if (!new RecordDeletion<>(of, tools, words).restore(deletion.id(), deletion.title())) {
            list.show();
            KeptFocus.in(this);
        }
    }
}
