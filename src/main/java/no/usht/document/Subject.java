package no.usht.document;

import java.util.UUID;
import no.usht.shared.PlainText;

/**
 * The record that files belong to.
 *
 * @param kind as its {@link SubjectKind} is called
 */
public record Subject(String kind, UUID id) {

    public Subject {
        kind = PlainText.line(kind);
    }
}
