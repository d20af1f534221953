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

/** What a centre answers for in the whole country. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record Responsibility(
        String duty, @Nullable LocalDate since, @Nullable LocalDate until)
        implements ResponsibilityBuilder.With, Dated, Serializable {

    public static final Field<Responsibility, String> DUTY = Field.line(
                    "profile.responsibility.duty", Responsibility::duty, Responsibility::withDuty)
            .atMost(ProfileRecord.LINE)
            .required("profile.responsibility.dutyMissing");
    public static final Field<Responsibility, @Nullable LocalDate> SINCE =
            Field.day("profile.responsibility.since", Responsibility::since, Responsibility::withSince);
    public static final Field<Responsibility, @Nullable LocalDate> UNTIL =
            Field.day("profile.responsibility.until", Responsibility::until, Responsibility::withUntil);
    public static final Fields<Responsibility> FIELDS = Fields.of(DUTY, SINCE, UNTIL);
    static final Period<Responsibility, LocalDate> PERIOD = new Period<>(SINCE, UNTIL);

    public Responsibility {
        duty = PlainText.ofKept(duty);
    }

    public static Responsibility blank() {
        return new Responsibility("", null, null);
    }
}
