package no.usht.grant;

/** To what degree: the answers of a block of kind {@link BlockKind#DEGREE}. */
public enum Degree {
    LARGE,
    MEDIUM,
    SMALL
}
