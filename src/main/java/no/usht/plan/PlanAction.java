package no.usht.plan;

/** What can be done with an action plan, in the order in which it is offered. */
public enum PlanAction {
    ADOPT,
    REVISE,
    DELETE
}
