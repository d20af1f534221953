package no.usht.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.usht.shared.LikePattern;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what names somebody out of records, and out of all that is kept beside them: history, drafts, what was deleted. Which
 * columns of a table that are, the function {@code personal_columns} of the database says.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Forgetting {

    private final EntityManager entities;
    private final DraftRepository drafts;
    private final HistoryRepository history;
    private final Deletions deletions;
    private final Records records;
    private final JsonMapper json;
    private final Clock clock;

    Forgetting(
            EntityManager entities,
            DraftRepository drafts,
            HistoryRepository history,
            Deletions deletions,
            Records records,
            JsonMapper json,
            Clock clock) {
        this.entities = entities;
        this.drafts = drafts;
        this.history = history;
        this.deletions = deletions;
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Makes a record's content anonymous; drafts of changes to it are thrown away, whoever writes on them. Of one that was deleted the
     * history forgets the name.
     *
     * @throws UnknownRecordException if the workspace has no such record
     */
    public <C> void forget(RecordKind<C> kind, UUID id, UnaryOperator<C> anonymous) {
        RecordRow<?, C> row = entities.find(kind.keeping().entity(), kind.id(id), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            forgetDeleted(kind, id);
            return;
        }
        row.become(anonymous.apply(row.content()));
        row.changed(clock.instant());
        entities.flush();
        drafts.forget(kind.table(), id);
        history.newestFirst(id, Long.MAX_VALUE, Limit.of(1)).forEach(newest -> history.forget(newest.id()));
    }

    private void forgetDeleted(RecordKind<?> kind, UUID id) {
        List<Long> deletion = history.deletionsOf(kind.table(), id, Instant.EPOCH, Limit.of(1));
        if (deletion.isEmpty()) {
            records.expectHere(kind, id);
            throw UnknownRecordException.forId(id);
        }
        deletion.forEach(history::forget);
    }

    /** Forgets the names of those that were deleted so long ago that nobody can bring them back; answers how many that were. */
    public int forgetDeleted(RecordKind<?> kind) {
        List<Long> gone = history.deletedUntil(
                kind.table(), kind.titleColumn(), clock.instant().minus(Deletions.TIME));
        gone.forEach(history::forget);
        return gone.size();
    }

    /** Those that were deleted, can still be had back, and have the words in their title; at most that many. */
    public List<Deletion> deleted(RecordKind<?> kind, String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return deletions.newest(kind, most).stream()
                .filter(deletion -> deletion.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /**
     * A draft of anybody's.
     *
     * @param texts all that was typed in it
     */
    public record Drafted(UUID id, List<String> texts, Instant keptAt) {}

    /** Drafts of records of those tables in which the words stand, the newest first; at most that many. */
    public List<Drafted> drafted(Collection<String> tables, String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return drafts.containing(tables, LikePattern.containing(words), Limit.of(most)).stream()
                .map(row -> new Drafted(row.getId(), texts(json.readTree(row.typed())), row.updatedAt()))
                .filter(draft -> draft.texts().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private static List<String> texts(JsonNode content) {
        return content.isString()
                ? Stream.of(content.stringValue())
                        .filter(text -> !text.isBlank())
                        .toList()
                : content.valueStream().flatMap(inner -> texts(inner).stream()).toList();
    }

    /** Drafts of records of those tables on which nobody has written since. */
    public List<UUID> draftsBefore(Collection<String> tables, Instant before) {
        return drafts.older(tables, before);
    }

    /**
     * Throws away a draft of a record of those tables, whoever writes on it.
     *
     * @throws UnknownRecordException if the workspace has no such draft
     */
    public void forgetDraft(Collection<String> tables, UUID id) {
        if (drafts.forget(tables, id) == 0) {
            throw UnknownRecordException.forId(id);
        }
    }
}
