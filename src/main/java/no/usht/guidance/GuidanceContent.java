package no.usht.guidance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import no.usht.priority.PriorityId;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What people fill in about advice that was given, as typed.
 *
 * @param receiver whom: a person or a service; empty where that says nothing
 * @param place the code of a municipality or city district, also of another centre's; empty where it is for none alone
 * @param minutes how long it took
 * @param priority the national priority that it serves
 * @param giver who gave it, by name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record GuidanceContent(
        String topic,
        @Nullable LocalDate day,
        String receiver,
        String place,
        @Nullable Integer minutes,
        @Nullable PriorityId priority,
        String giver)
        implements GuidanceContentBuilder.With, Serializable {

    private static final GuidanceContent EMPTY = new GuidanceContent("", null, "", "", null, null, "");

    public GuidanceContent {
        topic = PlainText.ofKept(topic);
        receiver = PlainText.ofKept(receiver);
        place = PlainText.ofKept(place);
        giver = PlainText.ofKept(giver);
    }

    /** One of which nothing is known. */
    public static GuidanceContent empty() {
        return EMPTY;
    }
}
