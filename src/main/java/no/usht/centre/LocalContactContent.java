package no.usht.centre;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.usht.shared.EmailAddress;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What people fill in about whom the centre turns to in a municipality or city district, as typed.
 *
 * @param place its code
 * @param role by its name
 * @param until the last day
 * @param confirmed when somebody last made sure that all of it is so
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record LocalContactContent(
        String name,
        String place,
        String role,
        String email,
        String phone,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate confirmed)
        implements LocalContactContentBuilder.With, Serializable {

    private static final LocalContactContent EMPTY = new LocalContactContent("", "", "", "", "", null, null, null);

    public LocalContactContent {
        name = PlainText.ofKept(name);
        place = PlainText.ofKept(place);
        role = PlainText.ofKept(role);
        email = PlainText.ofKept(email);
        phone = PlainText.ofKept(phone);
    }

    /** One of whom nothing is known. */
    public static LocalContactContent empty() {
        return EMPTY;
    }

    LocalContactContent tidied() {
        return LocalContactRecord.FIELDS
                .tidied(this)
                .withEmail(EmailAddress.parse(email).map(EmailAddress::toString).orElse(PlainText.line(email)));
    }

    /** What two that are the same have alike. */
    public List<String> mark() {
        return List.of(tidied().email.toLowerCase(Locale.ROOT), role, place);
    }

    /** Whether nobody has made sure since that day, nor did they begin since. */
    public boolean isUnsureSince(LocalDate day) {
        return (confirmed == null || confirmed.isBefore(day)) && (since == null || since.isBefore(day));
    }
}
