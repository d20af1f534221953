package no.usht.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A key that a centre had before it was renamed, or that a centre had which was merged into it. */
@Entity
@Immutable
@Table(name = "centre_former_key", schema = "national")
class FormerKey {

    @Id
    @Column(name = "former_key")
    private String former;

    @Column(name = "centre_key")
    private String current;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected FormerKey() {}

    String former() {
        return former;
    }

    String current() {
        return current;
    }
}
