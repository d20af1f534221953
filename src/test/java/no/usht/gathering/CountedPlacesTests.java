package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.access.Acting;
import no.usht.activity.ActivityContent.Reach;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityFilterBuilder;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityReach;
import no.usht.activity.ActivityReach.Reached;
import no.usht.activity.ActivityService;
import no.usht.shared.ActivityId;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** That who came says which places an activity reached, beside what is entered by hand. */
@DatabaseTest
class CountedPlacesTests {

    private static final String HORTEN = "3901";
    private static final String LARVIK = "3909";
    private static final String FAERDER = "3911";

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityReach reach;

    @Autowired
    GatheringService gatherings;

    @Autowired
    ParticipantService participants;

    @Autowired
    Participations participations;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private ActivityId activity = new ActivityId(UUID.randomUUID());

    @BeforeEach
    void meet() {
        activity = acting.asLeader("vestfold", () -> {
            ActivityId made = activities.register(
                    ActivityMother.titled("Kurs " + mark)
                            .with(one -> one.from(LocalDate.of(2026, 1, 1))
                                    .to(LocalDate.of(2026, 12, 31))
                                    .reach(List.of(new Reach(HORTEN, true, true), new Reach(LARVIK, true, false)))),
                    null);
            GatheringId first = gatherings.save(
                    null, 0, GatheringMother.of(made).withHeadcounts(List.of(new Headcount(LARVIK, 7))), null);
            for (String name : List.of("Kari ", "Ola ")) {
                ParticipantId person = participants.save(
                        null,
                        0,
                        ParticipantContent.empty().withName(name + mark).withPlace(FAERDER),
                        null);
                participations.tick(first, Set.of(person), true);
            }
            gatherings.save(
                    null,
                    0,
                    GatheringMother.of(made)
                            .withCancelledReason("Syk")
                            .withHeadcounts(List.of(new Headcount("3905", 7))),
                    null);
            return made;
        });
    }

    @Test
    void tellsWhoCameAndWhatIsOnlyEntered() {
        assertThat(acting.asLeader("vestfold", () -> reach.came(activity))).isEqualTo(Map.of(LARVIK, 7L, FAERDER, 2L));
        List<Reached> reached = acting.asLeader("vestfold", () -> reach.in(2026)).stream()
                .filter(row -> row.activity().equals(activity))
                .toList();
        assertThat(reached)
                .containsExactlyInAnyOrder(
                        new Reached(activity, HORTEN, 0, true),
                        new Reached(activity, LARVIK, 7, false),
                        new Reached(activity, FAERDER, 2, false));
    }

    @Test
    void countsWhoCameInTheYearOfTheGatheringAndInNoOther() {
        acting.asLeader(
                "vestfold",
                () -> gatherings.save(
                        null,
                        0,
                        GatheringMother.of(activity)
                                .with(one -> one.starts(LocalDateTime.of(2025, 12, 31, 23, 30))
                                        .ends(LocalDateTime.of(2026, 1, 1, 1, 0))
                                        .headcounts(List.of(new Headcount("3907", 3)))),
                        null));
        assertThat(places(2025)).isEqualTo(Map.of("3907", 3L));
        assertThat(places(2026)).doesNotContainKey("3907").containsKeys(LARVIK, FAERDER);
        assertThat(places(2024)).isEmpty();
        assertThat(acting.asLeader("vestfold", () -> reach.ever(Set.of(HORTEN, LARVIK, FAERDER, "3907"))))
                .filteredOn(row -> row.activity().equals(activity) && row.isCounted())
                .extracting(Reached::place)
                .containsExactlyInAnyOrder("3907", LARVIK, FAERDER);
    }

    private Map<String, Long> places(int year) {
        return acting.asLeader("vestfold", () -> reach.in(year)).stream()
                .filter(row -> row.activity().equals(activity) && row.isCounted())
                .collect(Collectors.toMap(Reached::place, Reached::came));
    }

    @Test
    void listsTheActivitiesThatTheNumbersCount() {
        for (String place : List.of(HORTEN, LARVIK, FAERDER, "3905", "3907")) {
            int counted = acting.asLeader("vestfold", () -> reach.numbers(2026))
                    .getOrDefault(place, new ActivityReach.Count(0, 0))
                    .activities();
            assertThat(acting.asLeader("vestfold", () -> activities.count(filter(place))))
                    .as(place)
                    .isEqualTo(counted);
        }
        assertThat(acting.asLeader("vestfold", () -> activities.list(filter(FAERDER), PageRequest.of(0, 50))))
                .filteredOn(item -> item.id().equals(activity))
                .extracting(ActivityListItem::reached)
                .containsExactly(3L);
    }

    private static ActivityFilter filter(String place) {
        return ActivityFilterBuilder.builder()
                .text("")
                .year(Optional.of(2026))
                .territoryCode(Optional.of(place))
                .takingPart(true)
                .build();
    }
}
