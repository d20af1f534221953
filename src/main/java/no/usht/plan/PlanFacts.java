package no.usht.plan;

/**
 * What decides what can be done with an action plan.
 *
 * @param measures how many it has
 * @param changed whether it says something else than when it was adopted last
 */
public record PlanFacts(PlanState state, int measures, boolean changed) {}
