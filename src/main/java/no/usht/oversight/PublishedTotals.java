package no.usht.oversight;

/** How many published activities there are, and how many of them several centres run together. */
public record PublishedTotals(long activities, long coArranged) {}
