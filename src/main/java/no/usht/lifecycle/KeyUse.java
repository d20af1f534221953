package no.usht.lifecycle;

/** Whether a word can become a centre's key. */
public enum KeyUse {
    FREE,
    /** Not of the characters, or the length, that a key has. */
    MALFORMED,
    /** Could be taken for something else in an address or in the database. */
    RESERVED,
    /** A centre has it. */
    TAKEN,
    /** A centre had it before it was renamed: its old links lead on. */
    FORMER
}
