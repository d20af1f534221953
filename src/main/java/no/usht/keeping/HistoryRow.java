package no.usht.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One changed row, as the database's triggers have written it down; never written from here. */
@Entity
@Immutable
@Table(name = "history")
class HistoryRow {

    enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    @Id
    private long id;

    @Column(name = "at")
    private Instant at;

    @Column(name = "person")
    private @Nullable String person;

    @Column(name = "transaction_id")
    private long transaction;

    @Column(name = "table_name")
    private String table;

    @Column(name = "subject_id")
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "operation")
    private Operation operation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "old_row")
    private @Nullable Map<String, @Nullable Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "new_row")
    private @Nullable Map<String, @Nullable Object> after;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected HistoryRow() {}

    HistoryRow(
            long id,
            Instant at,
            @Nullable String person,
            long transaction,
            String table,
            UUID subject,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        this.id = id;
        this.at = at;
        this.person = person;
        this.transaction = transaction;
        this.table = table;
        this.subject = subject;
        this.operation = before == null ? Operation.INSERT : after == null ? Operation.DELETE : Operation.UPDATE;
        this.before = before;
        this.after = after;
    }

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    Optional<String> person() {
        return Optional.ofNullable(person);
    }

    long transaction() {
        return transaction;
    }

    String table() {
        return table;
    }

    UUID subject() {
        return subject;
    }

    Operation operation() {
        return operation;
    }

    Row before() {
        return new Row(before == null ? Map.of() : before);
    }

    Row after() {
        return new Row(after == null ? Map.of() : after);
    }
}
