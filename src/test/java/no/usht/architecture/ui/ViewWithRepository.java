package no.usht.architecture.ui;

import no.usht.architecture.Violations;

/** A view that skips the service. */
public record ViewWithRepository(Violations.NativeRepository repository) {}
