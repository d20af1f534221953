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
import java.util.List;
import no.usht.keeping.RecordRow;
import no.usht.shared.ListGaps;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What the centre whose workspace is bound has set itself for a year. */
@Entity
@Table(name = "action_plan")
class ActionPlan extends RecordRow<ActionPlanId, ActionPlanContent> {

    @Column(name = "title")
    private String title;

    @Column(name = "year")
    private @Nullable Integer year;

    @Column(name = "introduction")
    private String introduction;

    @ElementCollection
    @CollectionTable(name = "action_plan_goal", joinColumns = @JoinColumn(name = "action_plan_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Goal> goals = new ArrayList<>();

    @Column(name = "first_tertial")
    private @Nullable LocalDate firstTertial;

    @Column(name = "second_tertial")
    private @Nullable LocalDate secondTertial;

    @Column(name = "third_tertial")
    private @Nullable LocalDate thirdTertial;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PlanState state;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ActionPlan() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    ActionPlan(ActionPlanId id) {
        super(id);
    }

    @Override
    public void become(ActionPlanContent content) {
        title = content.title();
        year = content.year();
        introduction = content.introduction();
        if (!goals.equals(content.goals())) {
            goals.clear();
            goals.addAll(content.goals());
        }
        firstTertial = content.firstTertial();
        secondTertial = content.secondTertial();
        thirdTertial = content.thirdTertial();
        state = content.standing();
    }

    @Override
    public ActionPlanContent content() {
        return new ActionPlanContent(
                title, year, introduction, ListGaps.closed(goals), firstTertial, secondTertial, thirdTertial, state);
    }
}
