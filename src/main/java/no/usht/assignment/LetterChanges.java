package no.usht.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.priority.PriorityId;

/**
 * What is other in a version than in the one before it, as far as the program can tell.
 *
 * @param parts of the letter that say something else
 */
public record LetterChanges(
        List<LetterPart> parts,
        List<Letter.Assignment> added,
        List<Letter.Assignment> removed,
        List<Letter.Assignment> altered) {

    /** What is other in the newer one. */
    public static LetterChanges between(Letter older, Letter newer) {
        List<LetterPart> parts = new ArrayList<>();
        put(parts, LetterPart.TITLE, older.title(), newer.title());
        put(parts, LetterPart.INTRODUCTION, older.introduction(), newer.introduction());
        put(parts, LetterPart.EXPECTATIONS, older.expectations(), newer.expectations());
        put(parts, LetterPart.CASE_NUMBER, older.caseNumber(), newer.caseNumber());
        Map<PriorityId, Letter.Assignment> before = byPriority(older);
        Map<PriorityId, Letter.Assignment> after = byPriority(newer);
        return new LetterChanges(
                List.copyOf(parts),
                newer.assignments().stream()
                        .filter(one -> !before.containsKey(one.priority()))
                        .toList(),
                older.assignments().stream()
                        .filter(one -> !after.containsKey(one.priority()))
                        .toList(),
                newer.assignments().stream()
                        .filter(one -> before.containsKey(one.priority()) && !one.equals(before.get(one.priority())))
                        .toList());
    }

    private static void put(List<LetterPart> parts, LetterPart part, Object older, Object newer) {
        if (!older.equals(newer)) {
            parts.add(part);
        }
    }

    private static Map<PriorityId, Letter.Assignment> byPriority(Letter letter) {
        return letter.assignments().stream()
                .collect(Collectors.toMap(Letter.Assignment::priority, Function.identity()));
    }
}
