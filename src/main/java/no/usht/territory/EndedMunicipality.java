package no.usht.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A municipality that is no more, and one that goes on in its place. */
@Entity
@Immutable
@IdClass(EndedMunicipality.Key.class)
@Table(name = "municipality_ended", schema = "national")
class EndedMunicipality {

    @Id
    private String code;

    @Id
    @Column(name = "successor_code")
    private String successor;

    private String name;
    private LocalDate validTo;

    /** A number, and one of those that came of it. */
    record Key(String code, String successor) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected EndedMunicipality() {}

    EndedMunicipality(String name, String code, String successor, LocalDate validTo) {
        this.name = name;
        this.code = code;
        this.successor = successor;
        this.validTo = validTo;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String successor() {
        return successor;
    }

    LocalDate validTo() {
        return validTo;
    }
}
