package no.usht.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantFile.Names;
import no.usht.tenancy.TenantFile.SignIn;
import no.usht.territory.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * What the operator has filled in so far about a centre that is to be brought on; empty texts for what is still missing.
 *
 * @param host code of the host municipality
 * @param from first day of host and area
 * @param area codes of municipalities and city districts, in the order in which they were chosen
 * @param accent hue, degrees 0 to 359
 * @param signIn null for the platform's own
 * @param order the order that brings it on, null until it is given
 * @param invited whether the first leader has been invited
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NewCentre(
        String host,
        String organisationNumber,
        @Nullable LocalDate from,
        String key,
        String nameNb,
        String nameNn,
        String nameSe,
        String areaName,
        List<String> area,
        String language,
        int accent,
        String declaration,
        String contact,
        String website,
        @Nullable SignIn signIn,
        String leaderName,
        String leaderEmail,
        @Nullable UUID order,
        boolean invited)
        implements Serializable {

    private static final int FIRST_ACCENT = 235;

    public NewCentre {
        host = Objects.requireNonNullElse(host, "");
        organisationNumber = Objects.requireNonNullElse(organisationNumber, "");
        key = Objects.requireNonNullElse(key, "");
        nameNb = Objects.requireNonNullElse(nameNb, "");
        nameNn = Objects.requireNonNullElse(nameNn, "");
        nameSe = Objects.requireNonNullElse(nameSe, "");
        areaName = Objects.requireNonNullElse(areaName, "");
        area = List.copyOf(Objects.requireNonNullElse(area, List.of()));
        language = Objects.requireNonNullElse(language, "nb");
        declaration = Objects.requireNonNullElse(declaration, "");
        contact = Objects.requireNonNullElse(contact, "");
        website = Objects.requireNonNullElse(website, "");
        leaderName = Objects.requireNonNullElse(leaderName, "");
        leaderEmail = Objects.requireNonNullElse(leaderEmail, "");
    }

    /** One of which nothing is known yet. */
    public static NewCentre empty() {
        return new NewCentre(
                "", "", null, "", "", "", "", "", List.of(), "nb", FIRST_ACCENT, "", "", "", null, "", "", null, false);
    }

    /** The same with another host. */
    public NewCentre hostedBy(String municipality, String number, @Nullable LocalDate first) {
        return new NewCentre(
                municipality,
                number,
                first,
                key,
                nameNb,
                nameNn,
                nameSe,
                areaName,
                area,
                language,
                accent,
                declaration,
                contact,
                website,
                signIn,
                leaderName,
                leaderEmail,
                order,
                invited);
    }

    /** The same with other names. */
    public NewCentre named(String newKey, String nb, String nn, String se, String newAreaName) {
        return new NewCentre(
                host,
                organisationNumber,
                from,
                newKey,
                nb,
                nn,
                se,
                newAreaName,
                area,
                language,
                accent,
                declaration,
                contact,
                website,
                signIn,
                leaderName,
                leaderEmail,
                order,
                invited);
    }

    /** The same with another area. */
    public NewCentre serving(List<String> codes) {
        return new NewCentre(
                host,
                organisationNumber,
                from,
                key,
                nameNb,
                nameNn,
                nameSe,
                areaName,
                codes,
                language,
                accent,
                declaration,
                contact,
                website,
                signIn,
                leaderName,
                leaderEmail,
                order,
                invited);
    }

    /** The same with another look and other addresses. */
    public NewCentre presented(
            String newLanguage, int hue, String newDeclaration, String newContact, String newWebsite) {
        return new NewCentre(
                host,
                organisationNumber,
                from,
                key,
                nameNb,
                nameNn,
                nameSe,
                areaName,
                area,
                newLanguage,
                hue,
                newDeclaration,
                newContact,
                newWebsite,
                signIn,
                leaderName,
                leaderEmail,
                order,
                invited);
    }

    /** The same with another sign-in, or with the shared one. */
    public NewCentre signingInAt(@Nullable SignIn own) {
        return new NewCentre(
                host,
                organisationNumber,
                from,
                key,
                nameNb,
                nameNn,
                nameSe,
                areaName,
                area,
                language,
                accent,
                declaration,
                contact,
                website,
                own,
                leaderName,
                leaderEmail,
                order,
                invited);
    }

    /** The same with another first leader. */
    public NewCentre ledBy(String name, String email) {
        return new NewCentre(
                host,
                organisationNumber,
                from,
                key,
                nameNb,
                nameNn,
                nameSe,
                areaName,
                area,
                language,
                accent,
                declaration,
                contact,
                website,
                signIn,
                name,
                email,
                order,
                invited);
    }

    /** The same with an order, or with none. */
    NewCentre ordered(@Nullable UUID id) {
        return new NewCentre(
                host,
                organisationNumber,
                from,
                key,
                nameNb,
                nameNn,
                nameSe,
                areaName,
                area,
                language,
                accent,
                declaration,
                contact,
                website,
                signIn,
                leaderName,
                leaderEmail,
                id,
                invited);
    }

    /** The same, its first leader invited. */
    NewCentre withLeaderInvited() {
        return new NewCentre(
                host,
                organisationNumber,
                from,
                key,
                nameNb,
                nameNn,
                nameSe,
                areaName,
                area,
                language,
                accent,
                declaration,
                contact,
                website,
                signIn,
                leaderName,
                leaderEmail,
                order,
                true);
    }

    /** What lists call it; empty while nothing names it. */
    @JsonIgnore
    public String label() {
        return nameNb.isBlank() ? areaName : nameNb;
    }

    /** The description that brings it on; empty while something necessary is missing. */
    public Optional<TenantFile> file(Gazetteer gazetteer) {
        Optional<Municipality> municipality = gazetteer.municipality(host);
        Optional<CentreKey> parsed = CentreKey.parse(key);
        LocalDate first = from;
        if (municipality.isEmpty()
                || parsed.isEmpty()
                || first == null
                || area.isEmpty()
                || List.of(nameNb, nameNn, areaName, organisationNumber, declaration).stream()
                        .anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        Host hosting = new Host(
                host,
                municipality.get().name(),
                HostKind.HOST,
                first,
                null,
                null,
                organisationNumber,
                declaration.strip(),
                orNull(contact),
                signIn);
        return Optional.of(new TenantFile(
                parsed.get(),
                new Names(nameNb.strip(), nameNn.strip(), orNull(nameSe)),
                areaName.strip(),
                List.of(hosting),
                area.stream().map(code -> new AreaPart(code, first, null)).toList(),
                language,
                accent,
                null,
                orNull(website)));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
