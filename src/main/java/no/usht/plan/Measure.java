package no.usht.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.usht.keeping.RecordRow;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ListGaps;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What the centre whose workspace is bound does in a year to reach a goal. */
@Entity
@Table(name = "measure")
class Measure extends RecordRow<MeasureId, MeasureContent> {

    private static final int AT_ONCE = 200;

    @Column(name = "title")
    private String title;

    @Column(name = "plan_id")
    private @Nullable ActionPlanId plan;

    @Column(name = "goal_id")
    private @Nullable GoalId goal;

    @Column(name = "why")
    private String why;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "period_from")
    private @Nullable LocalDate from;

    @Column(name = "period_to")
    private @Nullable LocalDate to;

    @Column(name = "deadline")
    private @Nullable LocalDate deadline;

    @ElementCollection
    @CollectionTable(name = "measure_priority", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "priority_id")
    @BatchSize(size = AT_ONCE)
    private Set<PriorityId> priorities = new HashSet<>();

    @Column(name = "focus_area")
    private String focusArea;

    @Column(name = "strategy_goal")
    private String strategyGoal;

    @ElementCollection
    @CollectionTable(name = "measure_activity", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "activity_id")
    @BatchSize(size = AT_ONCE)
    private Set<ActivityId> activities = new HashSet<>();

    @Column(name = "hours")
    private @Nullable Integer hours;

    @Column(name = "position_percentage")
    private @Nullable Integer positionPercentage;

    @ElementCollection
    @CollectionTable(name = "measure_indicator", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = AT_ONCE)
    private List<Indicator> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_status", joinColumns = @JoinColumn(name = "measure_id"))
    @BatchSize(size = AT_ONCE)
    private Set<MeasureStatus> statuses = new HashSet<>();

    @Column(name = "thread_id")
    private MeasureId thread;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "outcome_reason")
    private String outcomeReason;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Measure() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Measure(MeasureId id) {
        super(id);
    }

    @Override
    public void become(MeasureContent content) {
        title = content.title();
        plan = content.plan();
        goal = content.goal();
        why = content.why();
        responsible = content.responsible();
        from = content.from();
        to = content.to();
        deadline = content.deadline();
        retain(priorities, content.priorities());
        focusArea = content.focusArea();
        strategyGoal = content.strategyGoal();
        retain(activities, content.activities());
        hours = content.hours();
        positionPercentage = content.positionPercentage();
        if (!indicators.equals(content.indicators())) {
            indicators.clear();
            indicators.addAll(content.indicators());
        }
        retain(statuses, new HashSet<>(content.statuses()));
        // The first of a thread gives it its id.
        thread = Objects.requireNonNullElse(content.thread(), getId());
        outcome = content.outcome();
        outcomeReason = content.outcomeReason();
    }

    private static <T> void retain(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    @Override
    public MeasureContent content() {
        return MeasureContentBuilder.builder()
                .title(title)
                .plan(plan)
                .goal(goal)
                .why(why)
                .responsible(responsible)
                .from(from)
                .to(to)
                .deadline(deadline)
                .priorities(priorities)
                .focusArea(focusArea)
                .strategyGoal(strategyGoal)
                .activities(activities)
                .hours(hours)
                .positionPercentage(positionPercentage)
                .indicators(ListGaps.closed(indicators))
                .statuses(List.copyOf(statuses))
                .thread(thread)
                .outcome(outcome)
                .outcomeReason(outcomeReason)
                .build();
    }
}
