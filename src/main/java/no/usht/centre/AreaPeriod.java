package no.usht.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Embeddable
record AreaPeriod(
        String territoryCode,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {

    CentreArea area() {
        return new CentreArea(territoryCode, from, to);
    }
}
