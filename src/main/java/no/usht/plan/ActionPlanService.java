package no.usht.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.Deletions;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.notify.Notifier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with action plans and not with every kind of record: there is one a year, and its measures name its goals. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PLAN_READ')")
public class ActionPlanService {

    /** The newest year first. */
    public static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, ActionPlanRecord.YEAR.key());

    private static final RecordFilter<ActionPlanContent> ALL = new RecordFilter<>("", List.of(), Map.of());

    private final RecordService records;
    private final MeasureService measures;
    private final Deletions deletions;
    private final Notifier notifier;

    ActionPlanService(RecordService records, MeasureService measures, Deletions deletions, Notifier notifier) {
        this.records = records;
        this.measures = measures;
        this.deletions = deletions;
        this.notifier = notifier;
    }

    /** All there are, the newest year first. */
    public List<Saved<ActionPlanContent>> all() {
        return found(ALL);
    }

    /** Those of that year: one, or several where centres have become one. */
    public List<Saved<ActionPlanContent>> allOf(int year) {
        return found(ALL.having(ActionPlanRecord.YEAR, year));
    }

    /** The one of that year; where there are several, one of them. */
    public Optional<Saved<ActionPlanContent>> ofYear(int year) {
        return allOf(year).stream().findFirst();
    }

    /** All of that year with their measures. */
    public List<PlanTree> treesOf(int year) {
        return allOf(year).stream()
                .map(plan -> PlanTree.of(plan, measures.of(new ActionPlanId(plan.id()))))
                .toList();
    }

    private List<Saved<ActionPlanContent>> found(RecordFilter<ActionPlanContent> filter) {
        return records.page(ActionPlanRecord.KIND, filter, PageRequest.of(0, Integer.MAX_VALUE, NEWEST_FIRST));
    }

    /** A plan with its measures, by its goals; empty if the workspace has none of that id. */
    public Optional<PlanTree> tree(ActionPlanId id) {
        return records.find(ActionPlanRecord.KIND, id.value()).map(plan -> PlanTree.of(plan, measures.of(id)));
    }

    /** Saves a new plan or changes one, but for its state; see {@link RecordService#register} and {@link RecordService#rework}. */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public ActionPlanId save(
            @Nullable ActionPlanId id, int expectedVersion, ActionPlanContent typed, @Nullable KeptDraft draftSeen) {
        ActionPlanContent before = id == null ? ActionPlanContent.empty() : find(id);
        ActionPlanContent content = typed.withState(before.standing());
        List<Problem> found = new ArrayList<>(ActionPlanRecord.KIND.check(content));
        checkYear(content, before, found);
        checkGoals(id, content, before, found);
        InvalidContentException.refuse(ActionPlanRecord.FIELDS.sorted(found));
        if (id == null) {
            return new ActionPlanId(records.register(ActionPlanRecord.KIND, content, draftSeen));
        }
        records.rework(ActionPlanRecord.KIND, id.value(), expectedVersion, content, draftSeen);
        return id;
    }

    private void checkYear(ActionPlanContent content, ActionPlanContent before, List<Problem> found) {
        Integer year = content.year();
        if (year != null && !year.equals(before.year()) && ofYear(year).isPresent()) {
            found.add(Problem.of(ActionPlanRecord.YEAR, "plan.plan.yearTaken", String.valueOf(year)));
        }
    }

    /** Goals go only when no measure leads there any more. */
    private void checkGoals(
            @Nullable ActionPlanId id, ActionPlanContent content, ActionPlanContent before, List<Problem> found) {
        if (id == null) {
            return;
        }
        Set<GoalId> gone = new HashSet<>();
        before.goals().stream()
                .map(Goal::id)
                .filter(Objects::nonNull)
                .filter(goal -> content.goal(goal)
                        .filter(kept -> !kept.text().isBlank())
                        .isEmpty())
                .forEach(gone::add);
        if (!gone.isEmpty()) {
            measures.of(id).stream()
                    .map(measure -> measure.content().goal())
                    .filter(goal -> goal != null && gone.remove(goal))
                    .flatMap(goal -> before.goal(goal).stream())
                    .forEach(goal ->
                            found.add(Problem.of(ActionPlanRecord.GOALS, "plan.plan.goalHasMeasures", goal.text())));
        }
    }

    /**
     * Deletes a plan that nothing hangs on; see {@link RecordService#delete}.
     *
     * @throws no.usht.steps.StepRefusedException if it is adopted or has measures
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public void delete(ActionPlanId id, int expectedVersion) {
        PlanSteps.ALL.take(new PlanFacts(find(id).standing(), measures.of(id).size(), false), PlanAction.DELETE);
        records.delete(ActionPlanRecord.KIND, id.value(), expectedVersion);
        notifier.forget(List.of(PlanNotices.STATUS_DUE), id);
    }

    /**
     * Brings a deleted plan back; see {@link Deletions#restore}.
     *
     * @throws InvalidContentException if there is another of its year by now
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public void restore(ActionPlanId id) {
        deletions.restore(ActionPlanRecord.KIND, id.value());
        Integer year = find(id).year();
        if (year != null && allOf(year).size() > 1) {
            throw InvalidContentException.forProblem(Problem.ofAll("plan.plan.yearTaken", String.valueOf(year)));
        }
    }

    private ActionPlanContent find(ActionPlanId id) {
        return records.find(ActionPlanRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
    }
}
