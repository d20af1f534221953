package no.usht.operator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantFile.SignIn;
import no.usht.tenancy.TenantFile.Tile;
import no.usht.tenancy.TenantFileBuilder;
import no.usht.tenancy.TenantFileHostBuilder;
import no.usht.territory.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * What the operator has filled in so far about a centre that is to be brought on, by step; empty texts for what is still
 * missing.
 *
 * @param area codes of municipalities and city districts, in the order in which they were chosen
 * @param signIn null for the platform's own
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NewCentre(
        Host host,
        Names names,
        List<String> area,
        Look look,
        @Nullable SignIn signIn,
        Leader leader,
        Going going) implements Serializable {

    public NewCentre {
        host = Objects.requireNonNullElse(host, Host.NONE);
        names = Objects.requireNonNullElse(names, Names.NONE);
        area = Objects.requireNonNullElse(area, List.<String>of()).stream()
                .map(PlainText::line)
                .toList();
        look = Objects.requireNonNullElse(look, Look.NONE);
        leader = Objects.requireNonNullElse(leader, Leader.NONE);
        going = Objects.requireNonNullElse(going, Going.NOT_YET);
    }

    /**
     * Who answers for the centre.
     *
     * @param municipality its code
     * @param from first day of host and area
     */
    public record Host(
            String municipality,
            String organisationNumber,
            @Nullable LocalDate from) implements Serializable {

        static final Host NONE = new Host("", "", null);

        public Host {
            municipality = PlainText.line(municipality);
            organisationNumber = PlainText.line(organisationNumber);
        }
    }

    /** What it is called: its key, its name in bokmål, nynorsk and North Sami, and its area's short name. */
    public record Names(String key, String nb, String nn, String se, String area) implements Serializable {

        static final Names NONE = new Names("", "", "", "", "");

        public Names {
            key = PlainText.line(key);
            nb = PlainText.line(nb);
            nn = PlainText.line(nn);
            se = PlainText.line(se);
            area = PlainText.line(area);
        }
    }

    /**
     * How it looks, and the addresses that it gives.
     *
     * @param accent hue, degrees 0 to 359
     * @param tile its place on the tile map; null for one near its host's county
     */
    public record Look(
            String language,
            int accent,
            String declaration,
            String contact,
            String website,
            @Nullable Tile tile) implements Serializable {

        static final Look NONE = new Look("nb", 225, "", "", "", null);

        public Look {
            language = PlainText.line(language);
            declaration = PlainText.line(declaration);
            contact = PlainText.line(contact);
            website = PlainText.line(website);
        }
    }

    /** Who is invited to be the first leader. */
    public record Leader(String name, String email) implements Serializable {

        static final Leader NONE = new Leader("", "");

        public Leader {
            name = PlainText.line(name);
            email = PlainText.line(email);
        }
    }

    /**
     * How far bringing it on has come.
     *
     * @param order the order that brings it on, null until it is given
     * @param invited whether the first leader has been invited
     */
    public record Going(@Nullable OrderId order, boolean invited) implements Serializable {

        static final Going NOT_YET = new Going(null, false);
    }

    /** One of which nothing is known yet. */
    public static NewCentre empty() {
        return new NewCentre(Host.NONE, Names.NONE, List.of(), Look.NONE, null, Leader.NONE, Going.NOT_YET);
    }

    /** The same with another host. */
    public NewCentre with(Host other) {
        return new NewCentre(other, names, area, look, signIn, leader, going);
    }

    /** The same with other names. */
    public NewCentre with(Names others) {
        return new NewCentre(host, others, area, look, signIn, leader, going);
    }

    /** The same with another area. */
    public NewCentre serving(List<String> codes) {
        return new NewCentre(host, names, codes, look, signIn, leader, going);
    }

    /** The same with another look and other addresses. */
    public NewCentre with(Look other) {
        return new NewCentre(host, names, area, other, signIn, leader, going);
    }

    /** The same with another sign-in, or with the shared one. */
    public NewCentre signingInAt(@Nullable SignIn own) {
        return new NewCentre(host, names, area, look, own, leader, going);
    }

    /** The same with another first leader. */
    public NewCentre with(Leader other) {
        return new NewCentre(host, names, area, look, signIn, other, going);
    }

    /** The same, further on. */
    NewCentre with(Going now) {
        return new NewCentre(host, names, area, look, signIn, leader, now);
    }

    /** What lists call it; empty while nothing names it. */
    @JsonIgnore
    public String label() {
        return names.nb().isBlank() ? names.area() : names.nb();
    }

    /** The description that brings it on; empty while something necessary is missing. */
    public Optional<TenantFile> file(PlaceRegister register) {
        Optional<Municipality> municipality = register.municipality(host.municipality());
        Optional<CentreKey> parsed = CentreKey.parse(names.key());
        LocalDate first = host.from();
        if (municipality.isEmpty()
                || parsed.isEmpty()
                || first == null
                || area.isEmpty()
                || List.of(names.nb(), names.nn(), names.area(), host.organisationNumber(), look.declaration()).stream()
                        .anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        TenantFile.Host hosting = TenantFileHostBuilder.builder()
                .municipality(host.municipality())
                .name(municipality.get().name())
                .kind(HostKind.HOST)
                .from(first)
                .organisationNumber(host.organisationNumber())
                .accessibilityDeclaration(look.declaration())
                .contact(orNull(look.contact()))
                .signIn(signIn)
                .build();
        return Optional.of(TenantFileBuilder.builder()
                .key(parsed.get())
                .names(new TenantFile.Names(names.nb(), names.nn(), orNull(names.se())))
                .areaName(names.area())
                .hosts(List.of(hosting))
                .area(area.stream().map(code -> new AreaPart(code, first, null)).toList())
                .language(look.language())
                .accent(look.accent())
                .tile(look.tile())
                .website(orNull(look.website()))
                .build());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
