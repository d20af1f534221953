package no.usht.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Where a centre is to be found, and since when. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record ProfileAddress(
        String address, @Nullable LocalDate since, @Nullable LocalDate until)
        implements ProfileAddressBuilder.With, Dated, Serializable {

    public static final Field<ProfileAddress, String> ADDRESS = Field.line(
                    "profile.address.address", ProfileAddress::address, ProfileAddress::withAddress)
            .atMost(ProfileRecord.LINE)
            .required("profile.address.addressMissing");
    public static final Field<ProfileAddress, @Nullable LocalDate> SINCE =
            Field.day("profile.address.since", ProfileAddress::since, ProfileAddress::withSince);
    public static final Field<ProfileAddress, @Nullable LocalDate> UNTIL =
            Field.day("profile.address.until", ProfileAddress::until, ProfileAddress::withUntil);
    public static final Fields<ProfileAddress> FIELDS = Fields.of(ADDRESS, SINCE, UNTIL);
    static final Period<ProfileAddress, LocalDate> PERIOD = new Period<>(SINCE, UNTIL);

    public ProfileAddress {
        address = PlainText.ofKept(address);
    }

    public static ProfileAddress blank() {
        return new ProfileAddress("", null, null);
    }
}
