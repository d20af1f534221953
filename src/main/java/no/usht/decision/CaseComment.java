package no.usht.decision;

import java.time.Instant;

/** What somebody in the directorate has said of a case, for the directorate alone. */
public record CaseComment(String byName, Instant at, String text) {}
