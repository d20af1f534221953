package no.usht.gathering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import no.usht.shared.PlainText;

/** How many came from a municipality or city district, of whom there is no list of names. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Embeddable
public record Headcount(
        @Column(name = "territory_code") String territoryCode,
        @Column(name = "number") int number) implements Serializable {

    public Headcount {
        territoryCode = PlainText.ofKept(territoryCode);
    }
}
