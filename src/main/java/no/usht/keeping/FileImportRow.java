package no.usht.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was taken in from a file at once; the database itself says when, by whom and in which transaction. */
@Entity
@Table(name = "file_import")
class FileImportRow {

    @Id
    private FileImportId id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "at", insertable = false, updatable = false)
    private Instant at;

    @Column(name = "person", insertable = false, updatable = false)
    private @Nullable String person;

    @Column(name = "transaction_id", insertable = false, updatable = false)
    private long transaction;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "columns")
    private Map<String, String> columns;

    @Column(name = "made")
    private int made;

    @Column(name = "changed")
    private int changed;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FileImportRow() {}

    @SuppressWarnings("NullAway.Init") // The database fills the rest
    FileImportRow(FileImportId id, String kind, Map<String, String> columns, int made, int changed) {
        this.id = id;
        this.kind = kind;
        this.columns = Map.copyOf(columns);
        this.made = made;
        this.changed = changed;
    }

    void undone(Instant now, Optional<String> by) {
        undoneAt = now;
        undoneBy = by.orElse(null);
    }

    FileImport read() {
        return new FileImport(
                id,
                at,
                Optional.ofNullable(person),
                made,
                changed,
                Optional.ofNullable(undoneAt),
                Optional.ofNullable(undoneBy));
    }

    String kind() {
        return kind;
    }

    long transaction() {
        return transaction;
    }

    Instant at() {
        return at;
    }

    Map<String, String> columns() {
        return Map.copyOf(columns);
    }

    boolean isUndone() {
        return undoneAt != null;
    }
}
