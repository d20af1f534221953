package no.usht.grant;

/** What can be done with a year of a scheme in one of its states and not in the other. */
public enum GrantAction {
    ANNOUNCE,
    DELETE
}
