package no.usht.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.content.Said;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Row;

/** Lets the history of a kind of record tell of its files too. */
public final class DocumentsTold {

    private DocumentsTold() {}

    /** The kind with a history that tells which files came, went, were replaced or renamed, and became exempt. */
    public static <C> RecordKind<C> in(RecordKind<C> kind) {
        Field<C, List<Said>> files =
                Field.several("document.history.files", content -> List.of(), (content, value) -> content);
        return kind.telling(files).part("document", files, DocumentsTold::told);
    }

    private static Optional<Said> told(Row row) {
        return row.text("name").map(name -> {
            String version = String.valueOf(row.number("newest").orElse(1L));
            List<String> arguments = new ArrayList<>(List.of(name, version));
            row.text("exempt_by").ifPresent(arguments::add);
            return new Said(arguments.size() > 2 ? "document.history.exempt" : "document.history.file", arguments);
        });
    }
}
