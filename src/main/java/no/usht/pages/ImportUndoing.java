package no.usht.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.usht.forms.Wording;
import no.usht.keeping.FileImport.Left;
import no.usht.keeping.FileImport.Undone;
import no.usht.keeping.FileImportId;
import no.usht.keeping.RecordKind;
import no.usht.shared.Norwegian;
import no.usht.uikit.Notices;

/** Takes back all that came with a file, and tells what stays and why. */
final class ImportUndoing {

    private ImportUndoing() {}

    /** @param after shows what is there now */
    static void undo(RecordKind<?> kind, FileImportId id, RecordTools tools, Wording words, Runnable after) {
        Undone done = tools.imports().undo(kind, id);
        after.run();
        Notices.saved(words.text(
                "pages.imports.undone", Norwegian.number(done.deleted()), Norwegian.number(done.restored())));
        if (!done.left().isEmpty()) {
            tell(done.left(), words);
        }
    }

    private static void tell(List<Left> left, Wording words) {
        UnorderedList rows = new UnorderedList();
        left.forEach(record -> rows.add(
                new ListItem(words.text("pages.imports.left." + record.why().name(), record.title()))));
        Dialog dialog = new Dialog(words.text("pages.imports.left"), rows);
        Button close = new Button(words.text("pages.imports.close"), click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }
}
