package no.usht.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.usht.shared.Language;
import org.jspecify.annotations.Nullable;

/** Somebody whom an issuer vouches for; what they may do stands in their memberships. */
@Entity
@Table(schema = "platform")
class Person {

    @Id
    @Column
    private PersonId id;

    @Column
    private String issuer;

    @Column
    private String identity;

    @Column
    private String name;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String organisation;

    @Column
    private @Nullable String language;

    @Column
    private @Nullable Instant lastSignInAt;

    @Version
    private int version;

    protected Person() {}

    Person(String issuer, String identity, String name) {
        this.id = new PersonId(UUID.randomUUID());
        this.issuer = issuer;
        this.identity = identity;
        this.name = name;
    }

    PersonId id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    String name() {
        return name;
    }

    String identity() {
        return identity;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::parse);
    }

    Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    boolean hasSignedIn() {
        return lastSignInAt != null;
    }

    /** Takes over what the issuer says today; what it is silent about stays. */
    void signedIn(IssuerClaims claims, Instant now) {
        name = claims.name().orElse(name);
        email = claims.email().orElse(email);
        organisation = claims.organisation().orElse(null);
        lastSignInAt = now;
    }

    void chooseLanguage(Language chosen) {
        language = chosen.tag();
    }

    CurrentPerson asCurrent() {
        return new CurrentPerson(id, name, Optional.ofNullable(language));
    }
}
