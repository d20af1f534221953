package no.usht.gathering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.usht.privacy.PersonalData;
import no.usht.shared.EmailAddress;
import no.usht.shared.NameKey;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What people fill in about somebody who takes part, as typed.
 *
 * @param place the code of a municipality or city district, also of another centre's; empty where it is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record ParticipantContent(
        String name, String email, String place, @Nullable Workplace workplace, String profession, String role)
        implements ParticipantContentBuilder.With, Serializable {

    private static final ParticipantContent EMPTY = new ParticipantContent("", "", "", null, "", "");

    public ParticipantContent {
        name = PlainText.ofKept(name);
        email = PlainText.ofKept(email);
        place = PlainText.ofKept(place);
        profession = PlainText.ofKept(profession);
        role = PlainText.ofKept(role);
    }

    /** One of whom nothing is known. */
    public static ParticipantContent empty() {
        return EMPTY;
    }

    ParticipantContent tidied() {
        return ParticipantRecord.FIELDS
                .tidied(this)
                .withEmail(EmailAddress.parse(email).map(EmailAddress::toString).orElse(PlainText.line(email)));
    }

    /** What another one that is the same person has alike: the address, or name and place; nothing of who was forgotten. */
    public Stream<Object> marks() {
        if (name.equals(PersonalData.FORGOTTEN)) {
            return Stream.of();
        }
        Object named = List.of(NameKey.of(name), place);
        return email.isBlank()
                ? Stream.of(named)
                : Stream.of(named, tidied().email.toLowerCase(Locale.ROOT));
    }

    /** The same with what the other one says besides: two that turn out to be one. */
    public ParticipantContent joinedWith(ParticipantContent other) {
        return ParticipantRecord.FIELDS.filledBy(other, this);
    }
}
