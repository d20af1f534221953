package no.usht.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What happened to a centre in a year. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record ProfileEvent(@Nullable Integer year, String happened) implements ProfileEventBuilder.With, Serializable {

    public static final Field<ProfileEvent, @Nullable Integer> YEAR = Field.number(
                    "profile.event.year", ProfileEvent::year, ProfileEvent::withYear)
            .required("profile.event.yearMissing");
    public static final Field<ProfileEvent, String> HAPPENED = Field.line(
                    "profile.event.happened", ProfileEvent::happened, ProfileEvent::withHappened)
            .atMost(ProfileRecord.LINE)
            .required("profile.event.happenedMissing");
    public static final Fields<ProfileEvent> FIELDS = Fields.of(YEAR, HAPPENED);

    public ProfileEvent {
        happened = PlainText.ofKept(happened);
    }

    public static ProfileEvent blank() {
        return new ProfileEvent(null, "");
    }
}
