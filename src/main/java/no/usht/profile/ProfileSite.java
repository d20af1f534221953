package no.usht.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A satellite of a centre, or a municipality that runs it, too.
 *
 * @param kind null while nobody has said
 * @param municipality four digits
 * @param remit what it answers for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record ProfileSite(
        @Enumerated(EnumType.STRING) @Nullable SiteKind kind,
        String name,
        @Nullable String municipality,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String remit)
        implements ProfileSiteBuilder.With, Dated, Serializable {

    public static final Field<ProfileSite, @Nullable SiteKind> KIND = Field.choice(
                    "profile.site.kind", SiteKind.class, ProfileSite::kind, ProfileSite::withKind)
            .required("profile.site.kindMissing");
    public static final Field<ProfileSite, String> NAME = Field.line(
                    "profile.site.name", ProfileSite::name, ProfileSite::withName)
            .atMost(ProfileRecord.LINE)
            .required("profile.site.nameMissing");
    public static final Field<ProfileSite, @Nullable String> MUNICIPALITY =
            Field.one("profile.site.municipality", ProfileSite::municipality, ProfileSite::withMunicipality);
    public static final Field<ProfileSite, @Nullable LocalDate> SINCE =
            Field.day("profile.site.since", ProfileSite::since, ProfileSite::withSince);
    public static final Field<ProfileSite, @Nullable LocalDate> UNTIL =
            Field.day("profile.site.until", ProfileSite::until, ProfileSite::withUntil);
    public static final Field<ProfileSite, String> REMIT = Field.line(
                    "profile.site.remit", ProfileSite::remit, ProfileSite::withRemit)
            .atMost(ProfileRecord.LINE);
    public static final Fields<ProfileSite> FIELDS = Fields.of(KIND, NAME, MUNICIPALITY, SINCE, UNTIL, REMIT);
    static final Period<ProfileSite, LocalDate> PERIOD = new Period<>(SINCE, UNTIL);

    public ProfileSite {
        name = PlainText.ofKept(name);
        municipality = municipality == null ? null : PlainText.line(municipality);
        remit = PlainText.ofKept(remit);
    }

    public static ProfileSite blank() {
        return new ProfileSite(null, "", null, null, null, "");
    }
}
