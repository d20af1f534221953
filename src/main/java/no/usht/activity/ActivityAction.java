package no.usht.activity;

/** What decides who sees an activity. */
public enum ActivityAction {
    REWORK,
    ASK_FOR_PUBLICATION,
    PUBLISH,
    WITHDRAW,
    ARCHIVE,
    WITHDRAW_AND_ARCHIVE,
    BRING_BACK,
    DELETE
}
