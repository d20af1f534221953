package no.usht.assignment;

/** How far an assignment letter, or its next version, has come. */
public enum LetterState {
    /** Being written; its assignments are the year's priorities of today. */
    DRAFT,
    /** Put forward to a second person, and left as it is until that person has said yes or no. */
    IN_REVIEW,
    /** Signed: the newest version, which can be sent. */
    SIGNED
}
