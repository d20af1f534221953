package no.usht.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with measures and not with every kind of record: each is of a plan, and it is told how far it has come. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PLAN_READ')")
public class MeasureService {

    private static final RecordFilter<MeasureContent> ALL = new RecordFilter<>("", List.of(), Map.of());

    private final RecordService records;
    private final MeasureRepository measures;
    private final PriorityCatalogue priorities;
    private final ActivityService activities;
    private final CountedIndicators counted;
    private final Access access;
    private final Clock clock;

    MeasureService(
            RecordService records,
            MeasureRepository measures,
            PriorityCatalogue priorities,
            ActivityService activities,
            CountedIndicators counted,
            Access access,
            Clock clock) {
        this.records = records;
        this.measures = measures;
        this.priorities = priorities;
        this.activities = activities;
        this.counted = counted;
        this.access = access;
        this.clock = clock;
    }

    /** The measure of that id; empty if the workspace has none. */
    public Optional<Saved<MeasureContent>> find(MeasureId id) {
        return records.find(MeasureRecord.KIND, id.value());
    }

    /** The measures of a plan, by title. */
    public List<Saved<MeasureContent>> of(ActionPlanId plan) {
        return records.find(ActionPlanRecord.KIND, plan.value()).isEmpty()
                ? List.of()
                : found(ALL.having(MeasureRecord.PLAN, plan));
    }

    /** Those that the activity carries out, by title; none where the workspace has no such activity. */
    public List<Saved<MeasureContent>> carriedOutBy(ActivityId activity) {
        return activities.headline(activity).isEmpty()
                ? List.of()
                : measures.findCarriedOutBy(activity).stream()
                        .map(Measure::saved)
                        .toList();
    }

    /** The same measure in each year in which it went on, the first year first; itself among them. */
    public List<Saved<MeasureContent>> thread(MeasureId measure) {
        return records.find(MeasureRecord.KIND, measure.value())
                .flatMap(found -> Optional.ofNullable(found.content().thread()))
                .map(this::ofThread)
                .orElse(List.of());
    }

    private List<Saved<MeasureContent>> ofThread(MeasureId thread) {
        Map<ActionPlanId, Integer> years = new HashMap<>();
        records.page(
                        ActionPlanRecord.KIND,
                        new RecordFilter<>("", List.of(), Map.of()),
                        PageRequest.of(0, Integer.MAX_VALUE))
                .forEach(plan -> years.put(
                        new ActionPlanId(plan.id()),
                        Objects.requireNonNullElse(plan.content().year(), 0)));
        return measures.findByThread(thread).stream()
                .map(Measure::saved)
                .sorted(Comparator.comparing(
                        each -> Optional.ofNullable(each.content().plan())
                                .map(years::get)
                                .orElse(0)))
                .toList();
    }

    /** The plan that a measure is of; empty if the workspace has none of that id. */
    public Optional<ActionPlanContent> plan(MeasureId measure) {
        return records.find(MeasureRecord.KIND, measure.value())
                .flatMap(found -> Optional.ofNullable(found.content().plan()))
                .flatMap(plan -> records.find(ActionPlanRecord.KIND, plan.value()))
                .map(Saved::content);
    }

    /** Names of those who are or were responsible for one, each once. */
    public List<String> responsible() {
        return NameKey.distinct(found(ALL).stream()
                .map(measure -> measure.content().responsible())
                .filter(name -> !name.isEmpty())
                .sorted(Norwegian.alphabetical())
                .toList());
    }

    private List<Saved<MeasureContent>> found(RecordFilter<MeasureContent> filter) {
        return records.page(
                MeasureRecord.KIND, filter, PageRequest.of(0, Integer.MAX_VALUE, Sort.by(MeasureRecord.TITLE.key())));
    }

    /**
     * Saves a new measure or changes one; see {@link RecordService#register} and {@link RecordService#rework}. What is said of
     * its status that was not said before is said now, by the person who saves it.
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public MeasureId save(
            @Nullable MeasureId id, int expectedVersion, MeasureContent typed, @Nullable KeptDraft draftSeen) {
        MeasureContent before = id == null
                ? MeasureContent.empty()
                : find(id).map(Saved::content).orElseThrow(() -> UnknownRecordException.forId(id));
        List<Problem> found = new ArrayList<>(MeasureRecord.KIND.check(typed));
        checkPlan(typed, before, found);
        checkActivities(typed, before, found);
        checkFigures(typed, before, found);
        InvalidContentException.refuse(MeasureRecord.FIELDS.sorted(found));
        MeasureContent content =
                typed.withStatuses(said(typed.tidied(), before)).withThread(before.thread());
        if (id == null) {
            return new MeasureId(records.register(MeasureRecord.KIND, content, draftSeen));
        }
        records.rework(MeasureRecord.KIND, id.value(), expectedVersion, content, draftSeen);
        return id;
    }

    private List<MeasureStatus> said(MeasureContent typed, MeasureContent before) {
        String person = access.person().map(CurrentPerson::name).orElse("");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return typed.statuses().stream()
                .map(status -> before.status(status.tertial())
                        .filter(status::saysTheSame)
                        .orElseGet(() -> status.with(said -> said.saidBy(person).saidAt(now))))
                .toList();
    }

    /** Goal and priorities are those of the plan and its year; what is as before may stay. */
    private void checkPlan(MeasureContent content, MeasureContent before, List<Problem> found) {
        ActionPlanId id = content.plan();
        if (id == null) {
            found.add(Problem.of(MeasureRecord.PLAN, "plan.measure.planMissing"));
            return;
        }
        Optional<ActionPlanContent> plan =
                records.find(ActionPlanRecord.KIND, id.value()).map(Saved::content);
        if (plan.isEmpty()) {
            found.add(Problem.of(MeasureRecord.PLAN, "plan.measure.planUnknown"));
            return;
        }
        if (content.goal() != null && plan.get().goal(content.goal()).isEmpty()) {
            found.add(Problem.of(MeasureRecord.GOAL, "plan.measure.goalElsewhere"));
        }
        Integer year = plan.get().year();
        Set<PriorityId> others = new HashSet<>(content.priorities());
        others.removeAll(before.priorities());
        Map<PriorityId, PriorityName> names = priorities.names(others);
        if (year != null
                && !others.stream()
                        .allMatch(priority -> names.containsKey(priority)
                                && names.get(priority).holdsIn(year))) {
            found.add(Problem.of(MeasureRecord.PRIORITIES, "plan.measure.priorityElsewhere", String.valueOf(year)));
        }
    }

    private void checkActivities(MeasureContent content, MeasureContent before, List<Problem> found) {
        Set<ActivityId> others = new HashSet<>(content.activities());
        others.removeAll(before.activities());
        if (!others.isEmpty() && activities.titles(others).size() < others.size()) {
            found.add(Problem.of(MeasureRecord.ACTIVITIES, "plan.measure.activityUnknown"));
        }
    }

    /** Those that were counted before may stay, also where the person sees them no more. */
    private void checkFigures(MeasureContent content, MeasureContent before, List<Problem> found) {
        Set<String> known = new HashSet<>(counted.figures().keySet());
        before.indicators().stream()
                .flatMap(indicator -> Stream.ofNullable(indicator.counting()))
                .forEach(counting -> known.add(counting.figure()));
        for (int row = 0; row < content.indicators().size(); row++) {
            Counting counting = content.indicators().get(row).counting();
            if (counting != null && !known.contains(counting.figure())) {
                found.add(Problem.ofCell(
                        MeasureRecord.INDICATORS, row, Indicator.FIGURE, "plan.indicator.figureUnknown"));
            }
        }
    }
}
