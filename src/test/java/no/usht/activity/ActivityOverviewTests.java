package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityOverview.Dated;
import no.usht.activity.ActivityOverview.FundingTotal;
import no.usht.activity.ActivityOverview.StatusCount;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The figures of a centre's first page, in years that no other test uses; two centres have the same activities. */
@DatabaseTest
class ActivityOverviewTests {

    private static final Workspace NORDLAND = Workspace.centre(new CentreKey("nordland"));
    private static final Workspace TROMS = Workspace.centre(new CentreKey("troms"));
    private static final CentreKey TELEMARK = new CentreKey("telemark");

    @Autowired
    ActivityOverview overview;

    @Autowired
    ActivityReach reach;

    @Autowired
    ActivityService activities;

    @Autowired
    Acting acting;

    private Acting.Somebody leader = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void leads() {
        leader = acting.person("Leader of Nordland", NORDLAND, Role.LEADER);
    }

    @Test
    void isNotForPeopleOfAnotherCentre() {
        assertThatThrownBy(() -> acting.as(leader, TROMS, () -> overview.byStatus(2041)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsANewCentreFromOneThatHasBegun() {
        Workspace centre = Workspace.centre(new CentreKey("vest-agder"));
        Acting.Somebody other = acting.person("Leader of Vest-Agder", centre, Role.LEADER);
        assertThat(acting.as(other, centre, () -> overview.isEmpty())).isTrue();
        register(ActivityStatus.PLANNED, "2040-06-01", "2040-06-01");
        assertThat(in(() -> overview.isEmpty())).isFalse();
        assertThat(acting.as(other, centre, () -> overview.isEmpty())).isTrue();
    }

    @Test
    void countsAnActivityInEachYearThatItsPeriodTouchesAndNoOther() {
        register(ActivityStatus.ONGOING, "2042-06-01", "2043-03-01");
        register(ActivityStatus.ONGOING, "2043-01-01", "2043-12-31");
        register(ActivityStatus.CANCELLED, "2043-02-01", "2043-02-02");

        assertThat(in(() -> overview.byStatus(2041))).isEmpty();
        assertThat(in(() -> overview.byStatus(2042))).containsExactly(new StatusCount(ActivityStatus.ONGOING, 1));
        assertThat(in(() -> overview.byStatus(2043)))
                .containsExactlyInAnyOrder(
                        new StatusCount(ActivityStatus.ONGOING, 2), new StatusCount(ActivityStatus.CANCELLED, 1));
        assertThat(in(() -> overview.byStatus(2044))).isEmpty();
    }

    @Test
    void countsPlacesThatTakePartAndNeitherInvitedNorCancelledOnes() {
        register(ActivityStatus.ONGOING, "2045-01-01", "2045-12-31");
        register(ActivityStatus.COMPLETED, "2045-01-01", "2045-12-31");
        register(ActivityStatus.CANCELLED, "2045-01-01", "2045-12-31");

        assertThat(in(() -> reach.numbers(2045))).isEqualTo(Map.of("1804", new ActivityReach.Count(2, 0)));
    }

    @Test
    void sumsFundingUpByStateAndKeepsOtherYearsApart() {
        register(ActivityStatus.ONGOING, "2046-01-01", "2047-12-31");
        register(ActivityStatus.ONGOING, "2046-01-01", "2047-12-31");

        assertThat(in(() -> overview.funding(2046))).singleElement().satisfies(total -> {
            assertThat(total.state()).isEqualTo(FundingState.GRANTED);
            assertThat(total.kroner()).isEqualTo(200_000);
        });
        assertThat(in(() -> overview.funding(2047)))
                .extracting(FundingTotal::kroner)
                .isEmpty();
    }

    @Test
    void namesEachOtherCentreOnceHoweverManyActivitiesItArranges() {
        register(ActivityStatus.ONGOING, "2048-01-01", "2048-12-31");
        register(ActivityStatus.ONGOING, "2048-01-01", "2048-12-31");

        assertThat(in(() -> overview.coArranged(2048))).isEqualTo(2);
        assertThat(in(() -> overview.coArrangers(2048))).containsExactly(TELEMARK);
        assertThat(in(() -> overview.coArrangers(2049))).isEmpty();
    }

    @Test
    void callsForActionOnWhatShouldHaveEndedAndIsStillUnderWay() {
        ActivityId late = register(ActivityStatus.ONGOING, "2050-01-01", "2050-06-30");
        ActivityId over = register(ActivityStatus.COMPLETED, "2050-01-01", "2050-06-30");

        assertThat(in(() -> overview.pastTheirEnd(LocalDate.of(2050, 6, 30), 1000)))
                .extracting(Dated::id)
                .doesNotContain(late, over);
        assertThat(in(() -> overview.pastTheirEnd(LocalDate.of(2050, 7, 1), 1000)))
                .extracting(Dated::id)
                .contains(late)
                .doesNotContain(over);
        assertThat(in(() -> overview.pastTheirEnd(LocalDate.of(2060, 1, 1), 1))).hasSize(1);
    }

    @Test
    void callsForActionOnWhatStartsSoonAndHasInvitedNobody() {
        LocalDate today = LocalDate.of(2051, 5, 1);
        ActivityId uninvited = acting.as(
                leader,
                NORDLAND,
                () -> activities.register(
                        content(ActivityStatus.PLANNED, "2051-05-20", "2051-05-21", List.of()), null));
        ActivityId invited = register(ActivityStatus.PLANNED, "2051-05-20", "2051-05-21");
        ActivityId later = acting.as(
                leader,
                NORDLAND,
                () -> activities.register(
                        content(ActivityStatus.PLANNED, "2051-08-20", "2051-08-21", List.of()), null));

        assertThat(in(() -> overview.startingUninvited(today, today.plusDays(30), 1000)))
                .extracting(Dated::id)
                .contains(uninvited)
                .doesNotContain(invited, later);
    }

    private <T> T in(Supplier<T> work) {
        return acting.as(leader, NORDLAND, work);
    }

    /** In Nordland, and the same in Troms, whose rows must not count. */
    private ActivityId register(ActivityStatus status, String from, String to) {
        ActivityContent content = content(
                status,
                from,
                to,
                List.of(new ActivityContent.Reach("1804", true, true), new ActivityContent.Reach("1806", true, false)));
        acting.asLeader("troms", () -> activities.register(content, null));
        return acting.as(leader, NORDLAND, () -> activities.register(content, null));
    }

    private static ActivityContent content(
            ActivityStatus status, String from, String to, List<ActivityContent.Reach> reach) {
        LocalDate first = LocalDate.parse(from);
        return ActivityContentBuilder.builder()
                .title("Nettverk " + UUID.randomUUID())
                .kind(ActivityKind.NETWORK)
                .status(status)
                .from(first)
                .to(LocalDate.parse(to))
                .coArrangers(Set.of(TELEMARK))
                .reach(reach)
                .funding(List.of(ActivityMother.money(first.getYear(), FundingState.GRANTED, 100_000L)))
                .build();
    }
}
