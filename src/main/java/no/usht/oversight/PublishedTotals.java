package no.usht.oversight;

/**
 * How many published activities there are, how many of them several centres run together, and how many met in them.
 *
 * @param attendances those that centres could hand over
 */
public record PublishedTotals(long activities, long coArranged, long gatherings, long attendances) {}
