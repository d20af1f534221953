package no.usht.keeping;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some entries of a history, newest first.
 *
 * @param older what to ask for to get those before, empty if there are none
 */
public record HistoryPage(List<HistoryEntry> entries, OptionalLong older) {}
