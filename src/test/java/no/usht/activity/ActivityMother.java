package no.usht.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;

/** Makes activities' contents for tests. */
public final class ActivityMother {

    static final PriorityId PRIORITY = new PriorityId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final PriorityId OTHER_PRIORITY = new PriorityId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final CentreKey TELEMARK = new CentreKey("telemark");

    private ActivityMother() {}

    /** A network with everything filled in. */
    public static ActivityContent network() {
        return ActivityContentBuilder.builder()
                .title("Demensnettverk")
                .kind(ActivityKind.NETWORK)
                .status(ActivityStatus.ONGOING)
                .from(LocalDate.of(2026, 1, 1))
                .to(LocalDate.of(2027, 12, 31))
                .background("Kommunene har bedt om faste samlinger.")
                .goal("Flere fanges opp tidlig.")
                .method("Fire samlinger i året.")
                .responsible("Test Testesen")
                .mainPriority(PRIORITY)
                .otherPriorities(Set.of(OTHER_PRIORITY))
                .focusAreas(List.of("Demens", "Pårørende"))
                .coArrangers(Set.of(TELEMARK))
                .partners(List.of("Høgskolen"))
                .reach(List.of(
                        new ActivityContent.Reach("3905", true, true), new ActivityContent.Reach("3907", true, false)))
                .funding(List.of(money(2026, FundingState.GRANTED, 120_000L)))
                .links(List.of(new ActivityContent.Link("https://example.org/nettverk", "Nettverket")))
                .build();
    }

    /** The least that can be saved. */
    public static ActivityContent titled(String title) {
        return ActivityContent.empty().with(content -> content.title(title).kind(ActivityKind.PROJECT));
    }

    static ActivityContent.Funding money(int year, FundingState state, long kroner) {
        return new ActivityContent.Funding(FundingSource.COUNTY_GOVERNOR, year, state, kroner, false);
    }

    /** The content with one field of another. */
    static ActivityContent with(ActivityContent content, Field<ActivityContent, ?> field, ActivityContent other) {
        return field.taking(other, content);
    }

    static ActivityContent withTitle(ActivityContent content, String title) {
        return content.withTitle(title);
    }

    static ActivityContent withPeriod(ActivityContent content, LocalDate from, LocalDate to) {
        return content.with(dates -> dates.from(from).to(to));
    }

    static ActivityContent withStatus(ActivityContent content, ActivityStatus status) {
        return content.withStatus(status);
    }

    static ActivityContent withFunding(ActivityContent content, ActivityContent.Funding... rows) {
        return content.withFunding(List.of(rows));
    }

    static ActivityContent withReach(ActivityContent content, String... codes) {
        List<ActivityContent.Reach> rows = Stream.of(codes)
                .map(code -> new ActivityContent.Reach(code, true, false))
                .toList();
        return content.withReach(rows);
    }

    static ActivityContent withLinks(ActivityContent content, ActivityContent.Link... rows) {
        return content.withLinks(List.of(rows));
    }

    static ActivityContent withPartners(ActivityContent content, List<String> partners) {
        return content.withPartners(partners);
    }

    static ActivityContent withFocusAreas(ActivityContent content, List<String> focusAreas) {
        return content.withFocusAreas(focusAreas);
    }

    static ActivityContent withParent(ActivityContent content, ActivityId parent) {
        return content.withParent(parent);
    }

    static ActivityContent withResponsible(ActivityContent content, String responsible) {
        return content.withResponsible(responsible);
    }

    static ActivityContent withOtherPriorities(ActivityContent content, PriorityId... priorities) {
        return content.withOtherPriorities(Set.of(priorities));
    }

    /** The content with a main priority and others. */
    static ActivityContent withPriorities(ActivityContent content, PriorityId main, PriorityId... others) {
        return withOtherPriorities(content, others).withMainPriority(main);
    }

    static ActivityContent withCoArrangers(ActivityContent content, CentreKey... centres) {
        return content.withCoArrangers(Set.of(centres));
    }

    static ActivityContent theSameAs(ActivityContent content, ActivityId others) {
        return content.withSameAs(others);
    }

    static ActivityFilter searching(String text) {
        return ActivityFilter.containing(text);
    }
}
