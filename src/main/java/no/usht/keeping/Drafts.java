package no.usht.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody has typed about a record and not yet saved, for them alone. */
@Service
@Transactional
@PreAuthorize("@access.may(#kind.write())")
public class Drafts {

    /** How long a draft keeps others from deleting what it is about; its writer may have left for good. */
    private static final Duration HOLDS = Duration.ofDays(30);

    private final DraftRepository drafts;
    private final History history;
    private final Records records;
    private final Access access;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(DraftRepository drafts, History history, Records records, Access access, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.history = history;
        this.records = records;
        this.access = access;
        // Drafts outlive releases: one that was kept before there was such a yes or no has none.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        this.clock = clock;
    }

    /** The person's draft of changes to that record. */
    @Transactional(readOnly = true)
    public <C> Optional<Draft<C>> find(RecordKind<C> kind, UUID subject) {
        records.expectHere(kind, subject);
        return drafts.of(kind.table(), person(), subject)
                .map(row -> read(kind, row, history.since(kind, subject, row.baseVersion())));
    }

    /** The person's draft of a new record, by the draft's own id. */
    @Transactional(readOnly = true)
    public <C> Optional<Draft<C>> findNew(RecordKind<C> kind, UUID draft) {
        Optional<DraftRow> found = ofNew(kind, draft);
        if (found.isEmpty()) {
            records.expectHere(kind, draft);
        }
        return found.map(row -> read(kind, row, Optional.empty()));
    }

    /** How many drafts the person has. */
    @Transactional(readOnly = true)
    public long count(RecordKind<?> kind) {
        return drafts.count(kind.table(), person());
    }

    /** The person's drafts, newest first, at most that many; without a look at what others have done. */
    @Transactional(readOnly = true)
    public <C> List<Draft<C>> newest(RecordKind<C> kind, int most) {
        return drafts.newestFirst(kind.table(), person(), Limit.of(most)).stream()
                .map(row -> read(kind, row, Optional.empty()))
                .toList();
    }

    /**
     * Keeps what is typed about a record in place of what was kept before.
     *
     * @param baseVersion the version that the form was filled from
     * @param base the content that the form was filled from
     * @param seen the draft that this one goes on from; null if there was none
     * @throws UnknownRecordException if the workspace has no such record
     * @throws DraftElsewhereException if it would take the place of a draft that was not seen
     */
    public <C> KeptDraft keep(
            RecordKind<C> kind, UUID subject, int baseVersion, C base, C typed, @Nullable KeptDraft seen) {
        records.require(kind, subject);
        PersonId person = person();
        Optional<DraftRow> before = drafts.of(kind.table(), person, subject);
        if (before.isPresent() && !before.get().kept().equals(seen)) {
            throw new DraftElsewhereException();
        }
        DraftRow row = before.orElseGet(() -> new DraftRow(UUID.randomUUID(), kind.table(), person, subject));
        return write(row, baseVersion, base, typed);
    }

    /**
     * Keeps what is typed about a new record in place of what was kept before.
     *
     * @param seen the draft that this one goes on from; null, or gone in the meantime: a draft of its own
     * @param base the content that the form was filled from
     * @throws DraftElsewhereException if it would take the place of what was not seen
     */
    public <C> KeptDraft keepNew(RecordKind<C> kind, @Nullable KeptDraft seen, C base, C typed) {
        Optional<DraftRow> before = seen == null ? Optional.empty() : ofNew(kind, seen.id());
        if (before.isPresent() && !before.get().kept().equals(seen)) {
            throw new DraftElsewhereException();
        }
        DraftRow row = before.orElseGet(() -> new DraftRow(records.next(), kind.table(), person(), null));
        return write(row, 0, base, typed);
    }

    private KeptDraft write(DraftRow row, int baseVersion, Object base, Object typed) {
        row.retype(baseVersion, json.writeValueAsString(base), json.writeValueAsString(typed), now());
        return drafts.save(row).kept();
    }

    /**
     * Throws away a draft of the person's, by its own id; nothing happens where there is none.
     *
     * @return what has been thrown away, which may be newer than what was seen
     */
    public <C> Optional<Draft<C>> discard(RecordKind<C> kind, UUID draft) {
        Optional<DraftRow> found = drafts.find(kind.table(), person(), draft);
        found.ifPresentOrElse(drafts::delete, () -> records.expectHere(kind, draft));
        return found.map(row -> read(kind, row, Optional.empty()));
    }

    /**
     * Forgets the draft of what is being saved; one that has been written on since it was seen stays.
     *
     * @param seen the draft that the saved content goes on from; null if there was none
     * @return the id for the record if the draft was of a new one
     */
    public Optional<UUID> settle(RecordKind<?> kind, @Nullable KeptDraft seen) {
        Optional<DraftRow> draft = seen == null
                ? Optional.empty()
                : access.person()
                        .flatMap(person -> drafts.find(kind.table(), person.id(), seen.id()))
                        .filter(found -> found.kept().equals(seen));
        draft.ifPresent(drafts::delete);
        return draft.filter(found -> found.subject() == null).map(DraftRow::getId);
    }

    /** Whether somebody else writes on a draft of that record, or has lately. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may(#kind.read())")
    public boolean isAtWorkElsewhere(RecordKind<?> kind, UUID subject) {
        records.expectHere(kind, subject);
        PersonId self = access.person().map(CurrentPerson::id).orElse(null);
        return drafts.countOfOthers(kind.table(), subject, self, now().minus(HOLDS)) > 0;
    }

    private Optional<DraftRow> ofNew(RecordKind<?> kind, UUID draft) {
        return drafts.find(kind.table(), person(), draft).filter(found -> found.subject() == null);
    }

    /** As fine as the database keeps it, so that it can be told again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <C> Draft<C> read(RecordKind<C> kind, DraftRow row, Optional<OthersChange> changedSince) {
        return new Draft<>(
                row.getId(),
                Optional.ofNullable(row.subject()),
                row.baseVersion(),
                json.readValue(row.base(), kind.type()),
                json.readValue(row.typed(), kind.type()),
                row.updatedAt(),
                changedSince);
    }

    /** Who writes here, for what their browser keeps for them alone. */
    @Transactional(readOnly = true)
    public PersonId writer(RecordKind<?> kind) {
        return person();
    }

    private PersonId person() {
        return access.person()
                .orElseThrow(() -> new AccessDeniedException("A draft belongs to a person, and nobody is signed in"))
                .id();
    }
}
