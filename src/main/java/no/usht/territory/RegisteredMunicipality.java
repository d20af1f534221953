package no.usht.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "municipality", schema = "national")
class RegisteredMunicipality {

    @Id
    private String code;

    private String name;
    private String countyCode;
    private @Nullable String organisationNumber;
    private boolean samiAdministrativeArea;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected RegisteredMunicipality() {}

    RegisteredMunicipality(
            String code, String name, String countyCode, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.code = code;
        this.name = name;
        this.countyCode = countyCode;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String countyCode() {
        return countyCode;
    }

    Municipality municipality(String label, County county, List<NamePeriod> formerNames, Set<String> formerly) {
        return MunicipalityBuilder.builder()
                .code(code)
                .name(name)
                .label(label)
                .county(county)
                .organisationNumber(organisationNumber)
                .samiAdministrativeArea(samiAdministrativeArea)
                .validFrom(validFrom)
                .validTo(validTo)
                .formerNames(formerNames)
                .formerly(formerly)
                .build();
    }
}
