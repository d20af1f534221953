package no.usht.assignment;

/** What can be done with an assignment letter in some of its states. */
public enum LetterAction {
    PUT_FORWARD,
    SIGN,
    GIVE_BACK,
    SEND,
    REVISE,
    DELETE
}
