package no.usht.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Content of a centre's file in {@code tenants/}; as JSON it has the names of the file.
 *
 * @param hosts exactly one of kind {@link HostKind#HOST} has no last day; what changes with the host stands there
 * @param area codes of municipalities (four digits) or city districts (six digits), as of today
 * @param language the language form that the centre starts in, {@code nb} or {@code nn}
 * @param accent hue of the accent colour, degrees 0 to 359
 * @param tile place on the tile map; one is found for a file without
 */
@JsonNaming(KebabCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@RecordBuilder
public record TenantFile(
        CentreKey key,
        Names names,
        String areaName,
        List<Host> hosts,
        List<AreaPart> area,
        String language,
        int accent,
        @Nullable Tile tile,
        @Nullable String website)
        implements AboutCentres, TenantFileBuilder.With {

    public TenantFile {
        areaName = PlainText.line(areaName);
        language = PlainText.line(language);
        website = lineOrNull(website);
        hosts = List.copyOf(hosts);
        area = List.copyOf(area);
    }

    @Override
    public Stream<CentreKey> centres() {
        return Stream.of(key);
    }

    /** The municipality that answers for the centre on that day; before the first one the first, in a gap the next. */
    public Host hostOn(LocalDate day) {
        return hosts.stream()
                .filter(host -> host.kind() == HostKind.HOST && !host.hasEndedBy(day))
                .min(Comparator.comparing(Host::from))
                .orElseThrow(() -> new IllegalStateException("No host without an end in the file of " + key));
    }

    /** The same centre under other names. */
    public TenantFile withNames(Names others, String otherAreaName) {
        return with(file -> file.names(others).areaName(otherAreaName));
    }

    /** The same centre in another language form and colour, with another website or none. */
    public TenantFile presented(String otherLanguage, int hue, @Nullable String site) {
        return with(file -> file.language(otherLanguage).accent(hue).website(site));
    }

    /** The centre's name in bokmål, nynorsk and, where it has one, North Sami. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Names(String nb, String nn, @Nullable String se) {
        public Names {
            nb = PlainText.line(nb);
            nn = PlainText.line(nn);
            se = lineOrNull(se);
        }
    }

    private static @Nullable String lineOrNull(@Nullable String text) {
        return text == null ? null : PlainText.line(text);
    }

    /** What a municipality is to the centre. */
    public enum HostKind {
        @JsonProperty("host")
        HOST,
        @JsonProperty("co-host")
        CO_HOST,
        @JsonProperty("satellite")
        SATELLITE
    }

    /**
     * A municipality that runs the centre or a part of it, or did.
     *
     * @param municipality its code as of today, four digits
     * @param to the last day, absent while it goes on
     * @param organisationNumber nine digits; a {@link HostKind#HOST} without a last day has one
     * @param accessibilityDeclaration address; a {@link HostKind#HOST} without a last day has one
     * @param contact e-mail address for the public
     * @param signIn how the centre's people sign in while this is the host; null for the platform's own issuer
     */
    @JsonNaming(KebabCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @RecordBuilder
    public record Host(
            String municipality,
            String name,
            HostKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note,
            @Nullable String organisationNumber,
            @Nullable String accessibilityDeclaration,
            @Nullable String contact,
            @Nullable SignIn signIn)
            implements TenantFileHostBuilder.With {

        public Host {
            municipality = PlainText.line(municipality);
            name = PlainText.line(name);
            note = lineOrNull(note);
            organisationNumber = lineOrNull(organisationNumber);
            accessibilityDeclaration = lineOrNull(accessibilityDeclaration);
            contact = lineOrNull(contact);
        }

        /** Whether its time was over before that day. */
        public boolean hasEndedBy(LocalDate day) {
            return to != null && to.isBefore(day);
        }

        /** The same with that last day; null while it goes on. */
        public Host endingOn(@Nullable LocalDate last) {
            return withTo(last);
        }

        /** The same, its people signing in otherwise; null for the platform's own issuer. */
        public Host signingInAt(@Nullable SignIn own) {
            return withSignIn(own);
        }

        /** The same with other addresses for the public. */
        public Host reachedAt(@Nullable String declaration, @Nullable String email) {
            return with(host -> host.accessibilityDeclaration(declaration).contact(email));
        }
    }

    /**
     * A municipality or city district that the centre serves.
     *
     * @param to the last day, absent while it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AreaPart(
            String code, LocalDate from, @Nullable LocalDate to) {

        public AreaPart {
            code = PlainText.line(code);
        }

        /** Whether it is the centre's on that day or later. */
        public boolean holdsFrom(LocalDate day) {
            return to == null || !to.isBefore(day);
        }
    }

    /** A place on the tile map of Norway, counted from the north-west, from 0. */
    public record Tile(int column, int row) implements Serializable {}

    /**
     * OpenID Connect for the centre's people, where it differs from the platform's own.
     *
     * @param hasSecret whether the client has a secret, which is kept under {@link #secretName}
     * @param personClaim claim that identifies a person for good; null for {@code sub}
     * @param organisationClaim claim that holds the person's organisation number
     */
    @JsonNaming(KebabCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignIn(
            String issuer,
            String clientId,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean hasSecret,
            @Nullable String personClaim,
            @Nullable String organisationClaim)
            implements Serializable {

        private static final int NAME_BYTES = 12;

        public SignIn {
            issuer = PlainText.line(issuer);
            clientId = PlainText.line(clientId);
            personClaim = lineOrNull(personClaim);
            organisationClaim = lineOrNull(organisationClaim);
        }

        /** As files and orders have it, where a client without a secret is not said to have none. */
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static SignIn of(
                @JsonProperty("issuer") String issuer,
                @JsonProperty("client-id") String clientId,
                @JsonProperty("has-secret") @Nullable Boolean hasSecret,
                @JsonProperty("person-claim") @Nullable String personClaim,
                @JsonProperty("organisation-claim") @Nullable String organisationClaim) {
            return new SignIn(issuer, clientId, Boolean.TRUE.equals(hasSecret), personClaim, organisationClaim);
        }

        /**
         * What the client's secret has to be called.
         *
         * <p>The name follows from whose it is: whoever describes a centre can't name another's secret, nor have one that was
         * given for one issuer sent to the next.
         */
        public String secretName(CentreKey key) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        // With its length, or parts of one text could be taken for the other's.
                        .digest((key.value() + '\n' + issuer.length() + '\n' + issuer + clientId)
                                .getBytes(StandardCharsets.UTF_8));
                return key.value() + "." + HexFormat.of().formatHex(digest, 0, NAME_BYTES);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
