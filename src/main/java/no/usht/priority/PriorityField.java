package no.usht.priority;

/** The parts of a priority that a form shows and a message speaks of. */
public enum PriorityField {
    NAME_NB,
    NAME_NN,
    DESCRIPTION_NB,
    DESCRIPTION_NN,
    ASSIGNMENT_NB,
    ASSIGNMENT_NN,
    YEARS,
    KEY,
    CONTINUES,
    COVERS
}
