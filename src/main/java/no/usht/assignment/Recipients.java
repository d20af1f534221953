package no.usht.assignment;

/** To whom an assignment letter goes. */
public enum Recipients {
    /** Every centre that is at work. */
    ALL,
    /** Those that are named. */
    NAMED
}
