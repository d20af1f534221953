package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.activity.ActivityContent.Reach;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.publication.Numbers;
import no.usht.publication.Publication;
import no.usht.publication.PublishedActivities;
import no.usht.shared.ActivityId;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the preview of a published activity shows of who came is what everybody sees then, and nothing small. */
@DatabaseTest
class PublishedNumbersTests {

    private static final String HORTEN = "3901";
    private static final String TONSBERG = "3905";
    private static final String LARVIK = "3909";

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    PublishedActivities published;

    @Autowired
    GatheringService gatherings;

    private ActivityId activity = new ActivityId(UUID.randomUUID());

    @BeforeEach
    void meet() {
        activity = acting.asLeader("vestfold", () -> {
            ActivityId made = activities.register(
                    ActivityMother.titled("Kurs " + UUID.randomUUID())
                            .withReach(List.of(new Reach(LARVIK, true, false))),
                    null);
            gatherings.save(
                    null,
                    0,
                    GatheringMother.of(made)
                            .withHeadcounts(List.of(
                                    new Headcount(HORTEN, 9), new Headcount(TONSBERG, 2), new Headcount(LARVIK, 30))),
                    null);
            return made;
        });
    }

    @Test
    void leavesAsThePreviewShowsAndTellsNothingSmall() {
        Publication shown = acting.asLeader(
                "vestfold", () -> publishing.preview(activity).next().content());
        assertThat(shown.numbers())
                .isEqualTo(new Numbers(1, 150, 41L, null, 3, List.of(new Numbers.FromPlace(LARVIK, 30))));
        assertThat(shown.reach()).containsExactly(new Publication.Reach(LARVIK, true, true));
        acting.asLeader("vestfold", () -> publishing.publish(activity, 0));
        Publication seen =
                acting.asVisitor(() -> published.find(activity)).orElseThrow().content();
        assertThat(seen.numbers()).isEqualTo(shown.numbers());
        assertThat(acting.asLeader(
                        "vestfold", () -> publishing.preview(activity).nothingNew()))
                .isTrue();
    }

    @Test
    void tellsThatTheNumbersAreOthersByNow() {
        acting.asLeader("vestfold", () -> publishing.publish(activity, 0));
        acting.asLeader(
                "vestfold",
                () -> gatherings.save(
                        null, 0, GatheringMother.of(activity).withHeadcounts(List.of(new Headcount(LARVIK, 5))), null));
        assertThat(acting.asLeader(
                        "vestfold", () -> publishing.preview(activity).changes()))
                .hasSize(1);
        assertThat(Objects.requireNonNull(acting.asVisitor(() -> published.find(activity))
                                .orElseThrow()
                                .content()
                                .numbers())
                        .gatherings())
                .isEqualTo(1);
    }
}
