package no.usht.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;

/** What the bound centre has settled for those who take part in an activity. */
@Entity
@Table(name = "activity_terms")
class Terms {

    @Id
    @Column(name = "activity_id")
    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    @Column(name = "demand")
    private Demand demand;

    @Column(name = "needed")
    private @Nullable Integer needed;

    @Column(name = "asks_allergies")
    private boolean asksAllergies;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Terms() {}

    Terms(ActivityId activity, ActivityTerms terms) {
        this.activity = activity;
        this.demand = terms.demand();
        this.needed = terms.needed();
        this.asksAllergies = terms.asksAllergies();
    }

    ActivityTerms read() {
        return new ActivityTerms(demand, needed, asksAllergies);
    }
}
