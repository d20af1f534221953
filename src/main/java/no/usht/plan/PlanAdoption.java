package no.usht.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.RecordService;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Adopts plans: each time a version is kept for good, and it can be told what has changed since. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PLAN_READ')")
public class PlanAdoption {

    /** Longest reason for a revision. */
    public static final int REASON_LENGTH = 2_000;

    private final ActionPlanService plans;
    private final PlanVersionRepository versions;
    private final CountedIndicators counted;
    private final RecordService records;
    private final CentreIds ids;
    private final Access access;
    private final JsonMapper json;
    private final Clock clock;

    PlanAdoption(
            ActionPlanService plans,
            PlanVersionRepository versions,
            CountedIndicators counted,
            RecordService records,
            CentreIds ids,
            Access access,
            JsonMapper json,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.counted = counted;
        this.records = records;
        this.ids = ids;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** The versions of a plan, the newest first; none of a draft. */
    public List<PlanVersion> versions(ActionPlanId plan) {
        return plans.tree(plan).isEmpty()
                ? List.of()
                : versions.newestFirst(plan).stream()
                        .map(PlanVersionRow::version)
                        .toList();
    }

    /** A plan as it was when it was adopted or revised, with what had been reached by then. */
    public record Kept(PlanVersion version, PlanTree tree) {}

    /** That version of a plan; empty where there is none. */
    public Optional<Kept> kept(ActionPlanId plan, int number) {
        return plans.tree(plan).isEmpty()
                ? Optional.empty()
                : versions.find(plan, number)
                        .map(row -> new Kept(row.version(), read(row).tree(plan)));
    }

    /** The version that held at the end of that day; empty where the plan was not adopted by then. */
    public Optional<PlanVersion> heldOn(ActionPlanId plan, LocalDate day) {
        Instant end = Norwegian.start(day.plusDays(1));
        return versions(plan).stream()
                .filter(version -> version.adoptedAt().isBefore(end))
                .findFirst();
    }

    /** What is other in a plan now than in its newest version; empty where there is none. */
    public Optional<PlanComparison> sinceAdopted(ActionPlanId plan) {
        return plans.tree(plan).flatMap(this::sinceAdopted);
    }

    private Optional<PlanComparison> sinceAdopted(PlanTree tree) {
        return versions.newestFirst(tree.id()).stream()
                .findFirst()
                .map(row -> read(row).to(PlanSnapshot.of(tree)));
    }

    /** What was other in a version than in the one before; empty for the first, and where there is no such version. */
    public Optional<PlanComparison> introduced(ActionPlanId plan, int number) {
        return plans.tree(plan).isEmpty()
                ? Optional.empty()
                : versions.find(plan, number - 1)
                        .flatMap(before -> versions.find(plan, number)
                                .map(row -> read(before).to(read(row))));
    }

    private PlanSnapshot read(PlanVersionRow row) {
        return json.readValue(row.content(), PlanSnapshot.class);
    }

    /**
     * Adopts a draft.
     *
     * @throws no.usht.steps.StepRefusedException if it has no measures or is adopted already
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_ADOPT')")
    public void adopt(ActionPlanId plan, int expectedVersion) {
        PlanTree tree = require(plan);
        PlanSteps.ALL.take(facts(tree), PlanAction.ADOPT);
        records.rework(
                ActionPlanRecord.KIND,
                plan.value(),
                expectedVersion,
                tree.plan().content().withState(PlanState.ADOPTED),
                null);
        keep(tree, 1, "");
    }

    /**
     * Adopts what has changed in a plan since it was adopted last.
     *
     * @throws no.usht.steps.StepRefusedException if nothing has
     * @throws InvalidContentException if there is no reason, or a too long one
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_ADOPT')")
    public void revise(ActionPlanId plan, String typedReason) {
        PlanTree tree = require(plan);
        PlanSteps.ALL.take(facts(tree), PlanAction.REVISE);
        String reason = PlainText.lines(typedReason);
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw InvalidContentException.forProblem(Problem.ofAll("plan.revise.reasonMissing"));
        }
        keep(tree, versions.newestFirst(plan).getFirst().version().number() + 1, reason);
    }

    private PlanFacts facts(PlanTree tree) {
        return new PlanFacts(
                tree.plan().content().standing(),
                tree.measures().size(),
                sinceAdopted(tree).filter(changes -> !changes.isEmpty()).isPresent());
    }

    private PlanTree require(ActionPlanId plan) {
        return plans.tree(plan).orElseThrow(() -> UnknownRecordException.forId(plan));
    }

    private void keep(PlanTree tree, int number, String reason) {
        PlanVersion version = new PlanVersion(
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                access.person().map(CurrentPerson::name).orElse(""),
                reason);
        versions.save(new PlanVersionRow(
                new PlanVersionId(ids.next()),
                tree.id(),
                version,
                json.writeValueAsString(PlanSnapshot.of(counted.filled(tree)))));
    }
}
