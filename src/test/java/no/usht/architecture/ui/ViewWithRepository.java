package no.usht.architecture.ui;

import no.usht.architecture.Violations;

/** A view that skips the service. */
record ViewWithRepository(Violations.NativeRepository repository) {}
