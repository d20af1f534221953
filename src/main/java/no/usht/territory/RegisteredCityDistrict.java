package no.usht.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "city_district", schema = "national")
class RegisteredCityDistrict {

    @Id
    private String code;

    private String name;
    private String municipalityCode;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected RegisteredCityDistrict() {}

    RegisteredCityDistrict(String code, String name, String municipalityCode, LocalDate validFrom) {
        this.code = code;
        this.name = name;
        this.municipalityCode = municipalityCode;
        this.validFrom = validFrom;
    }

    CityDistrict cityDistrict() {
        return new CityDistrict(code, name, municipalityCode, validFrom, validTo);
    }
}
