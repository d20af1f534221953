package no.usht.activity;

/** What keeps an activity from being deleted; what can never be helped first. */
public enum WhyKept {
    /** Others see it, or have seen it: what was handed over has to be found again. */
    PUBLISHED_ONCE,
    /** Smaller activities are parts of it. */
    HAS_PARTS,
    /** Somebody else has written on changes of it that are not saved. */
    DRAFT_OF_ANOTHER
}
