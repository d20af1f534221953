package no.usht.shared;

/** What kind of thing an activity is. */
public enum ActivityKind {
    PROJECT,
    NETWORK,
    COURSE,
    CONFERENCE,
    GUIDANCE,
    RESEARCH
}
