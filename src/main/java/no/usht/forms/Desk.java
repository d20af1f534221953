package no.usht.forms;

import java.util.Optional;
import java.util.UUID;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import org.jspecify.annotations.Nullable;

/**
 * What an editor works at: where records of one kind are found and saved, and where the person goes from there.
 *
 * @param <C> the record's content
 */
public interface Desk<C> {

    /** What is edited here. */
    RecordKind<C> kind();

    /** What a form for a new one starts with. */
    C empty();

    /** The record as it is saved now; empty if there is none of that id. */
    Optional<Saved<C>> find(UUID id);

    /**
     * Saves a new record or changes one, and settles the draft in the same transaction.
     *
     * @return the record's id
     * @throws no.usht.content.InvalidContentException if the content breaks the rules
     * @throws no.usht.keeping.ChangedMeanwhileException if somebody has changed it since
     * @throws no.usht.keeping.UnknownRecordException if it is gone
     */
    UUID save(Begun begun, C content);

    /** What the person is asked before that content is saved; empty where it is saved at once. */
    default Optional<Question> question(Begun begun, C content) {
        return Optional.empty();
    }

    /** Where the draft of a new record is opened anew. */
    String address(UUID draft);

    /** Goes to the page of a record. */
    void open(UUID id);

    /** Goes to the list. */
    void openList();

    /** Goes on with a draft. */
    void openDraft(Optional<UUID> subject, UUID draft);

    /**
     * What the person began with.
     *
     * @param id of the record; null for a new one
     * @param version the version that they have seen
     * @param draft the draft that they go on from; null if there is none
     */
    record Begun(@Nullable UUID id, int version, @Nullable KeptDraft draft) {}

    /** A question with what the button says that saves, and the one that goes back. */
    record Question(String title, String text, String save, String back) {}
}
