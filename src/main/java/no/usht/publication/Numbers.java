package no.usht.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * How many met in a published activity, as far as that may leave the centre. Nothing tells of fewer than {@value #FEWEST} persons from
 * one place, and nothing that is handed over lets anybody compute it; {@link #of} is the one way to make it.
 *
 * @param gatherings that were held
 * @param minutes that they lasted
 * @param attendances at all of them; null where they are held back
 * @param persons whose names the centre knows, each once; null where they are held back, or it knows none
 * @param places from how many municipalities and city districts somebody came; null where that is held back
 * @param byPlace attendances by place, those that are not held back; an empty code for those of whom nobody knows the place
 */
public record Numbers(
        int gatherings,
        long minutes,
        @Nullable Long attendances,
        @Nullable Long persons,
        @Nullable Integer places,
        List<FromPlace> byPlace) {

    /** So many persons there have to be in a number that tells of a place. */
    public static final int FEWEST = 5;

    /** From one to the largest that is small. */
    private static final int ROOM = FEWEST - 2;

    public Numbers {
        byPlace = List.copyOf(byPlace);
    }

    /** How many came from a place. */
    public record FromPlace(String place, long attendances) {

        public FromPlace {
            place = PlainText.ofKept(place);
        }
    }

    /**
     * What the centre counts of a place.
     *
     * @param place its code; empty for those of whom nobody knows it
     * @param persons as many different ones at least
     * @param named those of them whose names are known
     */
    public record Counted(String place, long attendances, long persons, long named) {

        private boolean isSmall() {
            return persons < FEWEST;
        }
    }

    /**
     * What may leave of it.
     *
     * <p>What is small is held back, and so that the sum does not give it away, other places too: by the order of their codes and not
     * of their numbers, by which one who knows the rule could tell them from the others. Where that does not help, nothing but
     * gatherings and time leaves.
     */
    public static Numbers of(int gatherings, long minutes, List<Counted> counted) {
        List<Counted> small = counted.stream().filter(Counted::isSmall).toList();
        Deque<Counted> large = counted.stream()
                .filter(each -> !each.isSmall())
                .sorted(Comparator.comparing(Counted::place))
                .collect(Collectors.toCollection(ArrayDeque::new));
        List<Counted> covering = new ArrayList<>();
        while (!small.isEmpty() && !large.isEmpty() && (covering.isEmpty() || !hasRoom(small, covering))) {
            covering.add(large.removeFirst());
        }
        if (counted.isEmpty() || (!small.isEmpty() && !tellsNothing(small, covering))) {
            return new Numbers(gatherings, minutes, null, null, null, List.of());
        }
        return new Numbers(
                gatherings,
                minutes,
                counted.stream().mapToLong(Counted::attendances).sum(),
                named(counted, small.size()),
                (int) counted.stream().filter(each -> !each.place().isEmpty()).count(),
                large.stream()
                        .map(each -> new FromPlace(each.place(), each.attendances()))
                        .toList());
    }

    private static boolean tellsNothing(List<Counted> small, List<Counted> covering) {
        long persons = small.stream().mapToLong(Counted::persons).sum();
        // Small ones alone must not all be the largest that is small either.
        return hasRoom(small, covering)
                && (!covering.isEmpty() || (persons >= FEWEST && persons <= (FEWEST - 1L) * small.size() - ROOM));
    }

    /** Whether their sum is so much more than the least that each of the small ones can be any number below {@link #FEWEST}. */
    private static boolean hasRoom(List<Counted> small, List<Counted> covering) {
        long sum = Stream.concat(small.stream(), covering.stream())
                .mapToLong(Counted::attendances)
                .sum();
        return sum >= least(small.size(), covering.size()) + ROOM;
    }

    private static long least(int small, int large) {
        return small + (long) FEWEST * large;
    }

    /** How many there are by name; nothing where that would leave too little room for what is held back. */
    private static @Nullable Long named(List<Counted> counted, int small) {
        long named = counted.stream().mapToLong(Counted::named).sum();
        boolean tight = small > 0 && named < least(small, counted.size() - small) + ROOM;
        return named == 0 || tight ? null : named;
    }

    /** How many places are held back, among those whose number is known at all. */
    public int heldBack() {
        return places == null
                ? 0
                : places
                        - (int) byPlace.stream()
                                .filter(each -> !each.place().isEmpty())
                                .count();
    }
}
