package no.usht.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;

/** Makes activities' contents for tests. */
public final class ActivityMother {

    static final UUID PRIORITY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID OTHER_PRIORITY = UUID.fromString("00000000-0000-4000-8000-000000000002");
    static final CentreKey TELEMARK = new CentreKey("telemark");

    private ActivityMother() {}

    /** A network with everything filled in. */
    public static ActivityContent network() {
        return new ActivityContent(
                "Demensnettverk",
                ActivityKind.NETWORK,
                ActivityStatus.ONGOING,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                "Kommunene har bedt om faste samlinger.",
                "Flere fanges opp tidlig.",
                "Fire samlinger i året.",
                "",
                "Test Testesen",
                null,
                PRIORITY,
                Set.of(OTHER_PRIORITY),
                List.of("Demens", "Pårørende"),
                Set.of(TELEMARK),
                List.of("Høgskolen"),
                List.of(new ActivityContent.Reach("3905", true, true), new ActivityContent.Reach("3907", true, false)),
                List.of(money(2026, FundingState.GRANTED, 120_000L)),
                List.of(new ActivityContent.Link("https://example.org/nettverk", "Nettverket")));
    }

    /** The least that can be saved. */
    public static ActivityContent titled(String title) {
        return new ActivityContent(
                title,
                ActivityKind.PROJECT,
                ActivityStatus.PLANNED,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static ActivityContent.Funding money(int year, FundingState state, long kroner) {
        return new ActivityContent.Funding(FundingSource.COUNTY_GOVERNOR, year, state, kroner, false);
    }

    /** The content with one field of another. */
    static ActivityContent with(ActivityContent content, ActivityField field, ActivityContent other) {
        return ContentMerge.taking(field, other, content);
    }

    static ActivityContent withTitle(ActivityContent content, String title) {
        return with(content, ActivityField.TITLE, titled(title));
    }

    static ActivityContent withPeriod(ActivityContent content, LocalDate from, LocalDate to) {
        ActivityContent dates = new ActivityContent(
                "", null, null, from, to, "", "", "", "", "", null, null, Set.of(), List.of(), Set.of(), List.of(),
                List.of(), List.of(), List.of());
        return with(with(content, ActivityField.PERIOD_FROM, dates), ActivityField.PERIOD_TO, dates);
    }

    static ActivityContent withFunding(ActivityContent content, ActivityContent.Funding... rows) {
        ActivityContent funding = new ActivityContent(
                "",
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(rows),
                List.of());
        return with(content, ActivityField.FUNDING, funding);
    }

    static ActivityContent withReach(ActivityContent content, String... codes) {
        List<ActivityContent.Reach> rows = Stream.of(codes)
                .map(code -> new ActivityContent.Reach(code, true, false))
                .toList();
        ActivityContent reach = new ActivityContent(
                "", null, null, null, null, "", "", "", "", "", null, null, Set.of(), List.of(), Set.of(), List.of(),
                rows, List.of(), List.of());
        return with(content, ActivityField.REACH, reach);
    }

    static ActivityContent withLinks(ActivityContent content, ActivityContent.Link... rows) {
        ActivityContent links = new ActivityContent(
                "",
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(rows));
        return with(content, ActivityField.LINKS, links);
    }

    static ActivityContent withParent(ActivityContent content, UUID parent) {
        ActivityContent part = new ActivityContent(
                "", null, null, null, null, "", "", "", "", "", parent, null, Set.of(), List.of(), Set.of(), List.of(),
                List.of(), List.of(), List.of());
        return with(content, ActivityField.PARENT, part);
    }

    static ActivityContent withResponsible(ActivityContent content, String responsible) {
        ActivityContent other = new ActivityContent(
                "",
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                responsible,
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return with(content, ActivityField.RESPONSIBLE, other);
    }

    static ActivityContent withOtherPriorities(ActivityContent content, UUID... priorities) {
        ActivityContent other = new ActivityContent(
                "",
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                Set.of(priorities),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return with(content, ActivityField.OTHER_PRIORITIES, other);
    }

    /** The content with a main priority and others. */
    static ActivityContent withPriorities(ActivityContent content, UUID main, UUID... others) {
        ActivityContent other = new ActivityContent(
                "",
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                main,
                Set.of(others),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return with(with(content, ActivityField.MAIN_PRIORITY, other), ActivityField.OTHER_PRIORITIES, other);
    }

    static ActivityContent withCoArrangers(ActivityContent content, CentreKey... centres) {
        ActivityContent other = new ActivityContent(
                "",
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(centres),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return with(content, ActivityField.CO_ARRANGERS, other);
    }

    static ActivityFilter searching(String text) {
        ActivityFilter none = ActivityFilter.none();
        return new ActivityFilter(
                text,
                none.kind(),
                none.status(),
                none.year(),
                none.priority(),
                none.territoryCode(),
                none.coArranged(),
                none.publication());
    }
}
