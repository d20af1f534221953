package no.usht.gathering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.Set;
import no.usht.shared.ActivityId;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What people fill in about those of a municipality who work together in an activity, as typed.
 *
 * @param place the code of a municipality or city district; empty where it is of none alone
 * @param aim what they want to improve
 * @param members among those who are with the activity
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record TeamContent(
        String name,
        @Nullable ActivityId activity,
        String place,
        @Nullable TeamContact contact,
        String aim,
        Set<ParticipantId> members)
        implements TeamContentBuilder.With, Serializable {

    private static final TeamContent EMPTY = new TeamContent("", null, "", null, "", Set.of());

    public TeamContent {
        name = PlainText.ofKept(name);
        place = PlainText.ofKept(place);
        aim = PlainText.ofKept(aim);
        members = members == null ? Set.of() : Set.copyOf(members);
    }

    /** One of which nothing is known. */
    public static TeamContent empty() {
        return EMPTY;
    }
}
