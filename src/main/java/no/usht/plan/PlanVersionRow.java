package no.usht.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A plan as it was when it was adopted or revised; never changed. */
@Entity
@Table(name = "action_plan_version")
class PlanVersionRow implements Persistable<PlanVersionId> {

    @Id
    private PlanVersionId id;

    @Column(name = "plan_id")
    private ActionPlanId plan;

    @Column(name = "number")
    private int number;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "reason")
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private String content;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlanVersionRow() {}

    /** @param content a {@link PlanSnapshot} as JSON */
    PlanVersionRow(PlanVersionId id, ActionPlanId plan, PlanVersion version, String content) {
        this.id = id;
        this.unsaved = true;
        this.plan = plan;
        this.number = version.number();
        this.adoptedAt = version.adoptedAt();
        this.adoptedBy = version.adoptedBy();
        this.reason = version.reason();
        this.content = content;
    }

    PlanVersion version() {
        return new PlanVersion(number, adoptedAt, adoptedBy, reason);
    }

    ActionPlanId plan() {
        return plan;
    }

    String content() {
        return content;
    }

    @Override
    public PlanVersionId getId() {
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
