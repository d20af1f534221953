package no.usht.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

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
                List.of(new ActivityContent.Link("https://example.org/nettverk", "Nettverket")),
                null);
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
                List.of(),
                null);
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
        ActivityContent dates = only(blank -> {
            blank.from = from;
            blank.to = to;
        });
        return with(with(content, ActivityField.PERIOD_FROM, dates), ActivityField.PERIOD_TO, dates);
    }

    static ActivityContent withStatus(ActivityContent content, ActivityStatus status) {
        return with(content, ActivityField.STATUS, only(blank -> blank.status = status));
    }

    static ActivityContent withFunding(ActivityContent content, ActivityContent.Funding... rows) {
        return with(content, ActivityField.FUNDING, only(blank -> blank.funding = List.of(rows)));
    }

    static ActivityContent withReach(ActivityContent content, String... codes) {
        List<ActivityContent.Reach> rows = Stream.of(codes)
                .map(code -> new ActivityContent.Reach(code, true, false))
                .toList();
        return with(content, ActivityField.REACH, only(blank -> blank.reach = rows));
    }

    static ActivityContent withLinks(ActivityContent content, ActivityContent.Link... rows) {
        return with(content, ActivityField.LINKS, only(blank -> blank.links = List.of(rows)));
    }

    static ActivityContent withPartners(ActivityContent content, List<String> partners) {
        return with(content, ActivityField.PARTNERS, only(blank -> blank.partners = partners));
    }

    static ActivityContent withFocusAreas(ActivityContent content, List<String> focusAreas) {
        return with(content, ActivityField.FOCUS_AREAS, only(blank -> blank.focusAreas = focusAreas));
    }

    static ActivityContent withParent(ActivityContent content, UUID parent) {
        return with(content, ActivityField.PARENT, only(blank -> blank.parent = parent));
    }

    static ActivityContent withResponsible(ActivityContent content, String responsible) {
        return with(content, ActivityField.RESPONSIBLE, only(blank -> blank.responsible = responsible));
    }

    static ActivityContent withOtherPriorities(ActivityContent content, UUID... priorities) {
        return with(content, ActivityField.OTHER_PRIORITIES, only(blank -> blank.otherPriorities = Set.of(priorities)));
    }

    /** The content with a main priority and others. */
    static ActivityContent withPriorities(ActivityContent content, UUID main, UUID... others) {
        return with(
                withOtherPriorities(content, others),
                ActivityField.MAIN_PRIORITY,
                only(blank -> blank.mainPriority = main));
    }

    static ActivityContent withCoArrangers(ActivityContent content, CentreKey... centres) {
        return with(content, ActivityField.CO_ARRANGERS, only(blank -> blank.coArrangers = Set.of(centres)));
    }

    static ActivityContent theSameAs(ActivityContent content, UUID others) {
        return with(content, ActivityField.SAME_AS, only(blank -> blank.sameAs = others));
    }

    /** Content of which nothing is filled in but what a test is about. */
    private static ActivityContent only(Consumer<Blank> fill) {
        Blank blank = new Blank();
        fill.accept(blank);
        return blank.content();
    }

    private static final class Blank {

        private @Nullable ActivityStatus status;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private String responsible = "";
        private @Nullable UUID parent;
        private @Nullable UUID mainPriority;
        private Set<UUID> otherPriorities = Set.of();
        private List<String> focusAreas = List.of();
        private Set<CentreKey> coArrangers = Set.of();
        private List<String> partners = List.of();
        private List<ActivityContent.Reach> reach = List.of();
        private List<ActivityContent.Funding> funding = List.of();
        private List<ActivityContent.Link> links = List.of();
        private @Nullable UUID sameAs;

        ActivityContent content() {
            return new ActivityContent(
                    "",
                    null,
                    status,
                    from,
                    to,
                    "",
                    "",
                    "",
                    "",
                    responsible,
                    parent,
                    mainPriority,
                    otherPriorities,
                    focusAreas,
                    coArrangers,
                    partners,
                    reach,
                    funding,
                    links,
                    sameAs);
        }
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
                none.takingPart(),
                none.coArranged(),
                none.funding(),
                none.publication(),
                false);
    }
}
