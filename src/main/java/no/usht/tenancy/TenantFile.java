package no.usht.tenancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Content of a centre's file in {@code tenants/}; as JSON it has the names of the file.
 *
 * @param organisationNumber of the municipality that is the host now, nine digits
 * @param hosts exactly one of kind {@link HostKind#HOST} has no last day
 * @param area codes of municipalities (four digits) or city districts (six digits), as of today
 * @param language the language form that the centre starts in, {@code nb} or {@code nn}
 * @param accent hue of the accent colour, degrees 0 to 359
 * @param tile place on the tile map; {@link TenantFiles#read} finds one for a file without
 * @param contact e-mail address for the public
 */
@JsonNaming(KebabCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenantFile(
        CentreKey key,
        Names names,
        String areaName,
        String organisationNumber,
        List<Host> hosts,
        List<AreaPart> area,
        String language,
        int accent,
        @Nullable Tile tile,
        @Nullable String website,
        String accessibilityDeclaration,
        @Nullable String contact,
        @Nullable SignIn signIn) {

    public TenantFile {
        hosts = List.copyOf(hosts);
        area = List.copyOf(area);
    }

    /** The municipality that answers for the centre now. */
    public Host currentHost() {
        return hosts.stream()
                .filter(host -> host.kind() == HostKind.HOST && host.to() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No current host in the file of " + key));
    }

    TenantFile withTile(Tile place) {
        return new TenantFile(
                key,
                names,
                areaName,
                organisationNumber,
                hosts,
                area,
                language,
                accent,
                place,
                website,
                accessibilityDeclaration,
                contact,
                signIn);
    }

    /** The centre's name in bokmål, nynorsk and, where it has one, North Sami. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Names(String nb, String nn, @Nullable String se) {}

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
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Host(
            String municipality,
            String name,
            HostKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note) {}

    /**
     * A municipality or city district that the centre serves.
     *
     * @param to the last day, absent while it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AreaPart(
            String code, LocalDate from, @Nullable LocalDate to) {}

    /** A place on the tile map of Norway, counted from the north-west, from 0. */
    public record Tile(int column, int row) {}

    /**
     * OpenID Connect for the centre's people, where it differs from the platform's own.
     *
     * @param secretName name of the secret that holds the client's secret
     * @param organisationClaim claim that holds the person's organisation number
     */
    @JsonNaming(KebabCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignIn(
            String issuer,
            String clientId,
            String secretName,
            @Nullable String organisationClaim) {}
}
