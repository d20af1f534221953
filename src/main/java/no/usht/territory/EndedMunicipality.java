package no.usht.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
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

    /** A number, and one of those that came of it. */
    record Key(String code, String successor) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected EndedMunicipality() {}

    EndedMunicipality(String code, String successor) {
        this.code = code;
        this.successor = successor;
    }

    String code() {
        return code;
    }

    String successor() {
        return successor;
    }
}
