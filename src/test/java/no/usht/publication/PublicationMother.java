package no.usht.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** Makes publications that differ in what a test is about. */
public final class PublicationMother {

    private ActivityId activityId = new ActivityId(UUID.randomUUID());
    private String title = "Demensnettverk";
    private ActivityKind kind = ActivityKind.NETWORK;
    private ActivityStatus status = ActivityStatus.ONGOING;
    private @Nullable LocalDate from = LocalDate.of(2026, 1, 15);
    private @Nullable LocalDate to = LocalDate.of(2026, 11, 30);
    private String goal = "";
    private String background = "Bakgrunn";
    private String method = "Metode";
    private String result = "";
    private List<String> focusAreas = List.of("Kompetanse");
    private @Nullable ActivityId partOf;
    private @Nullable ActivityId sameAs;
    private @Nullable PriorityId mainPriority;
    private final Set<PriorityId> otherPriorities = new HashSet<>();
    private final List<Publication.Reach> reach = new ArrayList<>();
    private final Set<CentreKey> coArrangers = new HashSet<>();
    private final List<Publication.Link> links = new ArrayList<>();
    private final List<Publication.Funding> funding = new ArrayList<>();

    private PublicationMother() {}

    public static PublicationMother anActivity() {
        return new PublicationMother();
    }

    public PublicationMother id(ActivityId id) {
        activityId = id;
        return this;
    }

    public PublicationMother titled(String words) {
        title = words;
        return this;
    }

    public PublicationMother of(ActivityKind what, ActivityStatus how) {
        kind = what;
        status = how;
        return this;
    }

    public PublicationMother lasting(@Nullable String first, @Nullable String last) {
        from = first == null ? null : LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    public PublicationMother aimingAt(String words) {
        goal = words;
        return this;
    }

    public PublicationMother telling(String why, String how, String what) {
        background = why;
        method = how;
        result = what;
        return this;
    }

    public PublicationMother about(List<String> areas) {
        focusAreas = areas;
        return this;
    }

    public PublicationMother partOf(ActivityId larger) {
        partOf = larger;
        return this;
    }

    public PublicationMother sameAs(ActivityId others) {
        sameAs = others;
        return this;
    }

    public PublicationMother serving(PriorityId main, PriorityId... others) {
        mainPriority = main;
        otherPriorities.addAll(Set.of(others));
        return this;
    }

    public PublicationMother reaching(String... codes) {
        for (String code : codes) {
            reach.add(new Publication.Reach(code, true, true));
        }
        return this;
    }

    public PublicationMother inviting(String code) {
        reach.add(new Publication.Reach(code, true, false));
        return this;
    }

    public PublicationMother with(CentreKey other) {
        coArrangers.add(other);
        return this;
    }

    public PublicationMother linkedTo(String url) {
        links.add(new Publication.Link(url, "Les mer"));
        return this;
    }

    public PublicationMother fundedBy(
            FundingSource source, int year, FundingState state, long kroner, boolean fictional) {
        funding.add(new Publication.Funding(source, year, state, kroner, fictional));
        return this;
    }

    public Publication make() {
        return PublicationBuilder.builder()
                .activityId(activityId)
                .title(title)
                .kind(kind)
                .status(status)
                .from(from)
                .to(to)
                .background(background)
                .goal(goal)
                .method(method)
                .result(result)
                .partOf(partOf)
                .mainPriority(mainPriority)
                .otherPriorities(Set.copyOf(otherPriorities))
                .focusAreas(focusAreas)
                .reach(List.copyOf(reach))
                .coArrangers(Set.copyOf(coArrangers))
                .partners(List.of("Høgskolen"))
                .links(List.copyOf(links))
                .funding(List.copyOf(funding))
                .sameAs(sameAs)
                .build();
    }
}
