package no.usht.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.usht.publication.Numbers.Counted;
import no.usht.publication.Numbers.FromPlace;
import org.junit.jupiter.api.Test;

/** What is handed over gives away no small number, also to somebody who knows the rule and tries all that it could have come from. */
class NumbersTests {

    private static Numbers of(List<Counted> counted) {
        return Numbers.of(3, 270, counted);
    }

    private static Counted place(int number, long attendances, long persons) {
        return new Counted("39" + (10 + number), attendances, persons, persons);
    }

    @Test
    void handsOverWhatIsLargeEnough() {
        Numbers all = of(List.of(place(1, 9, 6), place(2, 5, 5)));
        assertThat(all)
                .isEqualTo(
                        new Numbers(3, 270, 14L, 11L, 2, List.of(new FromPlace("3911", 9), new FromPlace("3912", 5))));
        assertThat(all.heldBack()).isZero();
    }

    @Test
    void holdsAnotherPlaceBackSoThatTheSumTellsNothing() {
        Numbers one = of(List.of(place(1, 9, 6), place(2, 30, 20), place(3, 2, 1)));
        assertThat(one.byPlace()).containsExactly(new FromPlace("3912", 30));
        assertThat(one.heldBack()).isEqualTo(2);
        assertThat(one.attendances()).isEqualTo(41);
    }

    @Test
    void handsOverTheSumAloneWhereAllAreSmall() {
        assertThat(of(List.of(place(1, 3, 3), place(2, 2, 2), place(3, 2, 2))))
                .isEqualTo(new Numbers(3, 270, 7L, 7L, 3, List.of()));
        assertThat(of(List.of(place(1, 4, 4), place(2, 4, 4), place(3, 4, 4))).attendances())
                .isNull();
    }

    @Test
    void handsOverNoSumThatTellsBySelf() {
        List<Counted> oneEach = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            oneEach.add(place(number, 1, 1));
        }
        assertThat(of(oneEach)).isEqualTo(new Numbers(3, 270, null, null, null, List.of()));
        assertThat(of(List.of(place(1, 12, 4)))).isEqualTo(new Numbers(3, 270, null, null, null, List.of()));
        assertThat(of(List.of())).isEqualTo(new Numbers(3, 270, null, null, null, List.of()));
    }

    @Test
    void countsThoseOfWhomNobodyKnowsThePlaceAsAPlaceOfTheirOwn() {
        Numbers some = of(List.of(new Counted("", 2, 2, 2), place(1, 9, 9), place(2, 9, 9)));
        assertThat(some.places()).isEqualTo(2);
        assertThat(some.byPlace()).containsExactly(new FromPlace("3912", 9));
    }

    /** Every table of some places, where each person came once: those who know that they did know most. */
    @Test
    void nobodyComputesBackASmallNumberWhereEachCameOnce() {
        for (int places = 1; places <= 4; places++) {
            List<List<Counted>> tables = new ArrayList<>();
            tables(places, 12, 0, new ArrayList<>(), tables);
            assertGivesNothingAway(tables, 12, 0);
        }
    }

    /** The same where some came twice or more, so that persons and attendances tell of each other. */
    @Test
    void nobodyComputesBackASmallNumberWhereSomeCameOftener() {
        for (int places = 1; places <= 3; places++) {
            List<List<Counted>> tables = new ArrayList<>();
            tables(places, 10, 3, new ArrayList<>(), tables);
            assertGivesNothingAway(tables, 10, 3);
        }
    }

    private static void tables(int places, int most, int oftener, List<Counted> begun, List<List<Counted>> tables) {
        if (begun.size() == places) {
            tables.add(List.copyOf(begun));
            return;
        }
        for (int persons = 1; persons <= most; persons++) {
            for (int attendances = persons; attendances <= persons + oftener; attendances++) {
                begun.add(place(begun.size(), attendances, persons));
                tables(places, most, oftener, begun, tables);
                begun.removeLast();
            }
        }
    }

    /**
     * Who knows the rule and how many places there are tries all tables: each small number has to be possible in another way. Of
     * the tables at the edge of those that are tried, the others that tell the same are not among them.
     */
    private static void assertGivesNothingAway(List<List<Counted>> tables, int most, int oftener) {
        Map<Numbers, List<Set<Long>>> possible = new HashMap<>();
        Map<List<Counted>, Numbers> told = new HashMap<>();
        for (List<Counted> table : tables) {
            Numbers numbers = of(table);
            told.put(table, numbers);
            List<Set<Long>> persons = possible.computeIfAbsent(
                    numbers,
                    first -> table.stream().map(each -> new HashSet<Long>()).collect(Collectors.toList()));
            for (int at = 0; at < table.size(); at++) {
                persons.get(at).add(table.get(at).persons());
            }
        }
        told.forEach((table, numbers) -> {
            for (int at = 0; at < table.size(); at++) {
                if (table.get(at).persons() < Numbers.FEWEST
                        && table.stream().allMatch(each -> isInside(each, most, oftener))) {
                    assertThat(Objects.requireNonNull(possible.get(numbers)).get(at))
                            .as("%s tells of place %s in %s", numbers, at, table)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    private static boolean isInside(Counted each, int most, int oftener) {
        return each.persons() <= most - 4 && each.attendances() - each.persons() <= Math.max(0, oftener - 2);
    }

    /** Larger tables by chance: for each small number there is another table that tells the same and has another number there. */
    @Test
    void everySmallNumberCouldBeAnotherOne() {
        Random random = new Random(20261130);
        for (int round = 0; round < 3_000; round++) {
            List<Counted> table = new ArrayList<>();
            int places = 2 + random.nextInt(14);
            for (int number = 0; number < places; number++) {
                long persons = random.nextInt(3) == 0 ? 5 + random.nextInt(30) : 1 + random.nextInt(6);
                table.add(place(number, persons + (random.nextBoolean() ? 0L : random.nextInt(20)), persons));
            }
            Numbers told = of(table);
            for (int at = 0; at < places; at++) {
                if (told.attendances() != null && table.get(at).persons() < Numbers.FEWEST) {
                    assertThat(hasAnother(table, told, at))
                            .as("%s tells of place %s in %s", told, at, table)
                            .isTrue();
                }
            }
        }
    }

    /** Somebody of another place came from there instead, or came there oftener and others less often. */
    private static boolean hasAnother(List<Counted> table, Numbers told, int at) {
        for (int step : new int[] {1, -1}) {
            List<Counted> oftener = with(table, at, moved(table.get(at), step, 0));
            List<Counted> more = with(table, at, moved(table.get(at), step, step));
            if (tellsTheSame(oftener, told)) {
                return true;
            }
            for (int persons = 0; persons < table.size(); persons++) {
                if (persons != at
                        && tellsTheSame(with(oftener, persons, moved(oftener.get(persons), -step, 0)), told)) {
                    return true;
                }
                for (int attendances = 0; attendances < table.size(); attendances++) {
                    List<Counted> less = with(more, attendances, moved(more.get(attendances), 0, -step));
                    if (attendances != at && tellsTheSame(less, told)) {
                        return true;
                    }
                    List<Counted> both = with(less, persons, moved(less.get(persons), -step, 0));
                    if (persons != at && tellsTheSame(both, told)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Counted> with(List<Counted> table, int at, Counted other) {
        List<Counted> changed = new ArrayList<>(table);
        changed.set(at, other);
        return changed;
    }

    private static boolean tellsTheSame(List<Counted> table, Numbers told) {
        return table.stream().allMatch(each -> each.persons() > 0 && each.attendances() >= each.persons())
                && of(table).equals(told);
    }

    private static Counted moved(Counted from, int persons, int attendances) {
        return new Counted(
                from.place(), from.attendances() + attendances, from.persons() + persons, from.named() + persons);
    }

    /** What is shown has persons enough, and the sum is that of all. */
    @Test
    void tellsNothingSmallAndNothingWrong() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            Map<String, Counted> table = new TreeMap<>();
            for (int number = random.nextInt(10); number >= 0; number--) {
                long persons = 1L + random.nextInt(12);
                long named = random.nextInt((int) persons + 1);
                Counted one = new Counted("39" + (10 + number), persons + (long) random.nextInt(9), persons, named);
                table.put(one.place(), one);
            }
            Numbers told = of(List.copyOf(table.values()));
            told.byPlace().forEach(shown -> {
                Counted of = Objects.requireNonNull(table.get(shown.place()));
                assertThat(of.persons()).isGreaterThanOrEqualTo(Numbers.FEWEST);
                assertThat(shown.attendances()).isEqualTo(of.attendances());
            });
            assertThat(told.heldBack()).isNotEqualTo(1);
            if (told.attendances() != null) {
                assertThat(told.attendances())
                        .isEqualTo(table.values().stream()
                                .mapToLong(Counted::attendances)
                                .sum());
            }
        }
    }
}
