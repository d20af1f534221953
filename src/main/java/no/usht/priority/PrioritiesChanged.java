package no.usht.priority;

/** Some national priority was made, changed, published, moved or deleted. */
public record PrioritiesChanged() {}
