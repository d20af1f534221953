package no.usht.plan;

/** What can be done with a strategy, in the order in which it is offered. */
public enum StrategyAction {
    REWORK,
    ADOPT,
    BEGIN_REVISION,
    END_REVISION,
    SUPERSEDE,
    DELETE
}
