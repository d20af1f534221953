package no.usht.priority;

/** What can be done with a priority in one of its states and not in the other. */
public enum PriorityAction {
    PUBLISH,
    DELETE
}
