package no.usht.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds records that seem to be about the same. */
public final class Doubles {

    private Doubles() {}

    /** Of two or more each, those that have a mark alike or another that has one alike with both. */
    public static <T> List<List<T>> among(Collection<T> all, Function<T, Stream<Object>> marks) {
        return grouped(all, marks).stream()
                .filter(members -> members.size() > 1)
                .toList();
    }

    /** The same with those that are like no other, each for itself; all in their order. */
    public static <T> List<List<T>> grouped(Collection<T> all, Function<T, Stream<Object>> marks) {
        Map<Object, Integer> firstWith = new HashMap<>();
        List<T> each = List.copyOf(all);
        int[] like = new int[each.size()];
        for (int n = 0; n < like.length; n++) {
            like[n] = n;
            for (Object mark : marks.apply(each.get(n)).toList()) {
                Integer before = firstWith.putIfAbsent(mark, n);
                if (before != null) {
                    join(like, n, before);
                }
            }
        }
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int n = 0; n < like.length; n++) {
            groups.computeIfAbsent(first(like, n), none -> new ArrayList<>()).add(each.get(n));
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    private static void join(int[] like, int one, int other) {
        int first = first(like, one);
        int second = first(like, other);
        like[Math.max(first, second)] = Math.min(first, second);
    }

    /** The first of those that one is like; on the way, the way there gets shorter for the next. */
    private static int first(int[] like, int one) {
        int at = one;
        while (like[at] != at) {
            like[at] = like[like[at]];
            at = like[at];
        }
        return at;
    }
}
