package no.usht.gathering;

import java.time.LocalDateTime;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;

/** Gatherings for tests. */
public final class GatheringMother {

    private GatheringMother() {}

    /** One of that activity, on an evening in March. */
    public static GatheringContent of(@Nullable ActivityId activity) {
        return GatheringContent.empty()
                .with(one -> one.title("Samling 1")
                        .activity(activity)
                        .starts(LocalDateTime.of(2026, 3, 18, 17, 0))
                        .ends(LocalDateTime.of(2026, 3, 18, 19, 30))
                        .place("Rådhuset"));
    }
}
