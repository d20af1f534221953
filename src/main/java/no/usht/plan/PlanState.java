package no.usht.plan;

/** How far an action plan has come. */
public enum PlanState {
    DRAFT,
    ADOPTED
}
