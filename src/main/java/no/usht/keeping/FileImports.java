package no.usht.keeping;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.usht.keeping.FileImport.Left;
import no.usht.keeping.FileImport.Undone;
import no.usht.keeping.FileImport.Why;
import no.usht.tenancy.ActingPerson;
import no.usht.tenancy.CentreIds;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was taken in from files, and takes all of one back, from what the database has written down of it. */
@Service
@Transactional
@PreAuthorize("@access.may(#kind.write())")
public class FileImports {

    private final FileImportRepository imports;
    private final HistoryRepository history;
    private final Records records;
    private final Drafts drafts;
    private final EntityManager entities;
    private final CentreIds ids;
    private final ActingPerson acting;
    private final Clock clock;

    FileImports(
            FileImportRepository imports,
            HistoryRepository history,
            Records records,
            Drafts drafts,
            EntityManager entities,
            CentreIds ids,
            ActingPerson acting,
            Clock clock) {
        this.imports = imports;
        this.history = history;
        this.records = records;
        this.drafts = drafts;
        this.entities = entities;
        this.ids = ids;
        this.acting = acting;
        this.clock = clock;
    }

    /** The heading that each field was found by in the last file of that kind, by the fields' keys; empty if there was none. */
    @Transactional(readOnly = true)
    public Map<String, String> columns(RecordKind<?> kind) {
        return imports.newest(kind.table(), Limit.of(1)).stream()
                .findFirst()
                .map(FileImportRow::columns)
                .orElse(Map.of());
    }

    /** What was taken in last, at most that many. */
    @Transactional(readOnly = true)
    public List<FileImport> newest(RecordKind<?> kind, int most) {
        return imports.newest(kind.table(), Limit.of(most)).stream()
                .map(FileImportRow::read)
                .toList();
    }

    /**
     * Remembers what was taken in, in the transaction that did it: all of that is undone together.
     *
     * @param columns for {@link #columns}
     * @return its id, for {@link #undo}
     */
    public FileImportId keep(RecordKind<?> kind, Map<String, String> columns, int made, int changed) {
        FileImportId id = new FileImportId(records.next());
        entities.persist(new FileImportRow(id, kind.table(), columns, made, changed));
        return id;
    }

    /**
     * Deletes what an import made and makes what it changed as it was before; leaves what somebody has changed since. Nothing
     * happens where it is undone already.
     *
     * @throws UnknownRecordException if the workspace has no such import
     */
    public Undone undo(RecordKind<?> kind, FileImportId id) {
        Optional<FileImportRow> found =
                imports.forChange(id).filter(row -> row.kind().equals(kind.table()));
        if (found.isEmpty()) {
            ids.expectHere(id.value(), () -> imports.existsById(id));
            throw UnknownRecordException.forId(id);
        }
        FileImportRow done = found.get();
        if (done.isUndone()) {
            return new Undone(0, 0, List.of());
        }
        Undoing undoing = new Undoing(kind);
        Map<UUID, List<HistoryRow>> bySubject = new LinkedHashMap<>();
        history.ofTransaction(done.transaction(), done.at())
                .forEach(row -> bySubject
                        .computeIfAbsent(row.subject(), subject -> new ArrayList<>())
                        .add(row));
        bySubject.forEach(undoing::takeBack);
        done.undone(clock.instant(), acting.label());
        return undoing.result();
    }

    /** One import while it is taken back. */
    private final class Undoing {

        private final RecordKind<?> kind;
        private final List<Left> left = new ArrayList<>();
        private int deleted;
        private int restored;

        private Undoing(RecordKind<?> kind) {
            this.kind = kind;
        }

        /** @param rows what the import did to that record, the first of it first */
        private void takeBack(UUID subject, List<HistoryRow> rows) {
            Optional<HistoryRow> own = rows.stream()
                    .filter(row -> row.table().equals(kind.table()))
                    .findFirst();
            if (own.isEmpty()) {
                // Of another kind, such as what names a record that got another name.
                return;
            }
            boolean isNew = own.get().operation() == HistoryRow.Operation.INSERT;
            Optional<Why> why = why(subject, rows.getLast().id());
            if (why.isPresent()) {
                if (!isNew || why.get() != Why.DELETED) {
                    left.add(new Left(own.get().after().text(kind.titleColumn()).orElse(""), why.get()));
                }
                return;
            }
            history.takeBack(own.get().id());
            if (isNew) {
                deleted++;
            } else {
                restored++;
            }
        }

        private Optional<Why> why(UUID subject, long last) {
            if (!records.hold(kind, subject)) {
                return Optional.of(Why.DELETED);
            }
            if (history.isChangedAfter(subject, last)) {
                return Optional.of(Why.CHANGED);
            }
            return drafts.isAtWorkElsewhere(kind, subject) ? Optional.of(Why.IN_WORK) : Optional.empty();
        }

        private Undone result() {
            // What was read before is not as it was.
            entities.flush();
            entities.clear();
            return new Undone(deleted, restored, List.copyOf(left));
        }
    }
}
