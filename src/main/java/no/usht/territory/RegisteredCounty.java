package no.usht.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "county", schema = "national")
class RegisteredCounty {

    @Id
    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected RegisteredCounty() {}

    RegisteredCounty(String code, String name) {
        this.code = code;
        this.name = name;
    }

    County county() {
        return new County(code, name);
    }
}
