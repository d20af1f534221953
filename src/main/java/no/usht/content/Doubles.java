package no.usht.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The same with those that are like no other, each for itself. */
    public static <T> List<List<T>> grouped(Collection<T> all, Function<T, Stream<Object>> marks) {
        List<Group<T>> groups = new ArrayList<>();
        for (T each : all) {
            Set<Object> own = marks.apply(each).collect(Collectors.toCollection(HashSet::new));
            Group<T> joined = new Group<>(new ArrayList<>(), own);
            groups.removeIf(group -> own.stream().anyMatch(group.marks::contains) && joined.takes(group));
            joined.members.add(each);
            groups.add(joined);
        }
        return groups.stream().map(group -> List.copyOf(group.members)).toList();
    }

    private record Group<T>(List<T> members, Set<Object> marks) {

        boolean takes(Group<T> other) {
            members.addAll(other.members);
            marks.addAll(other.marks);
            return true;
        }
    }
}
