package no.usht.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What a municipality was called until a day. */
@Entity
@Immutable
@IdClass(FormerName.Key.class)
@Table(name = "municipality_former_name", schema = "national")
class FormerName {

    @Id
    private String municipalityCode;

    @Id
    private LocalDate validTo;

    private String name;
    private LocalDate validFrom;

    /** A municipality, and the last day of a name. */
    record Key(String municipalityCode, LocalDate validTo) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected FormerName() {}

    FormerName(String municipalityCode, String name, LocalDate validFrom, LocalDate validTo) {
        this.municipalityCode = municipalityCode;
        this.name = name;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    NamePeriod period() {
        return new NamePeriod(name, validFrom, validTo);
    }
}
