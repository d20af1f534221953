package no.usht.keeping;

import java.util.UUID;

/** A record as it is saved. */
public record Saved<C>(UUID id, int version, C content) {}
