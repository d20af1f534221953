package no.usht.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.usht.plan.ActionPlanId;
import no.usht.shared.ListGaps;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What stands in one part of an application. */
@Entity
@Table(name = "application_answer")
class AnswerRow implements Persistable<AnswerId> {

    @Id
    private AnswerId id;

    @Column(name = "application_id", updatable = false)
    private ApplicationId application;

    @Column(name = "block", updatable = false)
    private String block;

    @Column(name = "value")
    private String value;

    @Column(name = "plan_id")
    private @Nullable ActionPlanId plan;

    @ElementCollection
    @CollectionTable(name = "application_budget_line", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 20)
    private List<BudgetLineCells> budget = new ArrayList<>();

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Version
    private int version;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AnswerRow() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    AnswerRow(AnswerId id, ApplicationId application, String block) {
        this.id = id;
        this.application = application;
        this.block = block;
        this.unsaved = true;
    }

    void say(Answer.Said said, Answer.Stamp stamp) {
        value = said.value();
        plan = said.plan();
        List<BudgetLineCells> lines =
                said.budget().stream().map(BudgetLineCells::of).toList();
        if (!budget.equals(lines)) {
            budget.clear();
            budget.addAll(lines);
        }
        answeredAt = stamp.at();
        answeredBy = stamp.by();
    }

    Answer read() {
        return new Answer(
                block,
                new Answer.Said(
                        value,
                        plan,
                        ListGaps.closed(budget).stream()
                                .map(BudgetLineCells::line)
                                .toList()),
                // From 1, so that nothing answered is told from something answered once.
                version + 1,
                new Answer.Stamp(answeredBy, answeredAt));
    }

    @Override
    public AnswerId getId() {
        return id;
    }

    // Without it the repository would look the id up before it inserts, because the id is given at creation.
    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostPersist
    @PostLoad
    void markSaved() {
        unsaved = false;
    }
}
