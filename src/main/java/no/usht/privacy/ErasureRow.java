package no.usht.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That names were forgotten. */
@Entity
@Immutable
@Table(name = "erasure")
class ErasureRow {

    @Id
    private ErasureId id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "number")
    private int number;

    @Column(name = "person")
    private @Nullable String person;

    @Column(name = "at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ErasureRow() {}

    ErasureRow(ErasureId id, String kind, int number, @Nullable String person, Instant at) {
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.person = person;
        this.at = at;
    }

    Privacy.Erasure read() {
        return new Privacy.Erasure(kind, number, Optional.ofNullable(person), at);
    }
}
