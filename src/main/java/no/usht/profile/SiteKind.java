package no.usht.profile;

/** What a part of a centre is that is elsewhere than with its host. */
public enum SiteKind {
    CO_HOST,
    SATELLITE
}
