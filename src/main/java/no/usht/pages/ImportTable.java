package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.usht.forms.Wording;
import no.usht.keeping.FileImport;
import no.usht.keeping.RecordKind;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;

/** What was taken in from files of one kind of record, and a way to take all of one back. */
final class ImportTable extends Div {

    private static final int MOST = 50;

    private final RecordKind<?> kind;
    private final RecordTools tools;
    private final Wording words;
    private final ListTable<FileImport> list;

    ImportTable(RecordKind<?> kind, RecordTools tools, Wording words) {
        this.kind = kind;
        this.tools = tools;
        this.words = words;
        // One more than is shown tells whether there are more.
        list = new ListTable<>(
                        words.text("pages.imports.title"),
                        columns(),
                        tools.exports(),
                        () -> tools.imports().newest(kind, MOST + 1))
                .counted("pages.imports.count.")
                .newest(MOST)
                .empty(() -> new EmptyState(words.text("pages.imports.none"), words.text("pages.imports.none.text")));
        add(list);
        list.show();
    }

    private List<Column<FileImport>> columns() {
        return List.of(
                Column.moment(words.text("pages.imports.at"), FileImport::at),
                Column.text(words.text("pages.imports.by"), done -> words.person(done.person())),
                Column.number(words.text("pages.imports.made"), FileImport::made),
                Column.number(words.text("pages.imports.changed"), FileImport::changed),
                Column.inFiles(words.text("pages.imports.undone.at"), this::undone),
                Column.choice(words.text("pages.choice"), this::choice));
    }

    private String undone(FileImport done) {
        return done.undoneAt()
                .map(at -> words.text("pages.imports.undone.by", words.person(done.undoneBy()), Norwegian.dateTime(at)))
                .orElse("");
    }

    private Component choice(FileImport done) {
        if (done.undoneAt().isPresent()) {
            return new Span(undone(done));
        }
        Button undo = new Button(words.text("pages.imports.undo"), click -> ask(done));
        undo.setAriaLabel(words.text("pages.imports.undo.of", Norwegian.dateTime(done.at())));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        return undo;
    }

    private void ask(FileImport done) {
        CancelFirst.open(
                new ConfirmDialog(
                        words.text("pages.imports.ask", Norwegian.dateTime(done.at())),
                        words.text("pages.imports.ask.text"),
                        words.text("pages.imports.undo"),
                        confirmed -> ImportUndoing.undo(kind, done.id(), tools, words, this::showAgain)),
                words.text("pages.cancel"));
    }

    private void showAgain() {
        list.show();
        KeptFocus.in(this);
    }
}
