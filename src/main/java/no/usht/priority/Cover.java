package no.usht.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A row of a priority's umbrella: a plan by its name, and by its id where it is a priority itself. */
@Embeddable
record Cover(
        @Column(name = "name") String name,
        @Column(name = "covered_id") @Nullable PriorityId coveredId) {}
