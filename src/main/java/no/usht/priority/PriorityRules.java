package no.usht.priority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.usht.priority.PriorityProblem.Rule;
import org.jspecify.annotations.Nullable;

/** What must hold of a priority among all the others, before the database is asked. */
final class PriorityRules {

    static final int FIRST_YEAR = 2009;
    static final int LAST_YEAR = 2100;

    private final Map<UUID, Priority> all = new LinkedHashMap<>();

    PriorityRules(Collection<Priority> all) {
        all.forEach(priority -> this.all.put(priority.id(), priority));
    }

    /** What is wrong with the content of a new draft. */
    List<PriorityProblem> brokenByDraft(PriorityContent content) {
        return broken(content, null, false);
    }

    /** What is wrong with new content for a priority that exists. */
    List<PriorityProblem> brokenByRework(Priority saved, PriorityContent content) {
        return broken(content, saved, saved.isPublished());
    }

    /** What stands in the way of publishing it as it is. */
    List<PriorityProblem> brokenByPublishing(Priority draft) {
        return broken(draft.content(), draft, true);
    }

    /** What stands in the way of deleting it. */
    List<PriorityProblem> brokenByDeletion(Priority priority) {
        if (priority.isPublished()) {
            return List.of(new PriorityProblem(Rule.PUBLISHED_STAYS, priority.nameNb()));
        }
        return all.values().stream()
                .filter(other -> priority.id().equals(other.continuesId()) || other.covers(priority.id()))
                .map(other -> new PriorityProblem(Rule.IN_USE, other.nameNb()))
                .toList();
    }

    private List<PriorityProblem> broken(PriorityContent content, @Nullable Priority saved, boolean published) {
        List<PriorityProblem> problems = new ArrayList<>();
        checkNames(content, published, problems);
        checkYears(content, saved, problems);
        checkKey(content, saved, problems);
        checkContinuity(content, saved, problems);
        checkUmbrella(content, saved, published, problems);
        return problems;
    }

    private static void checkNames(PriorityContent content, boolean published, List<PriorityProblem> problems) {
        if (content.nameNb().isEmpty()) {
            problems.add(new PriorityProblem(Rule.NAME_NB_MISSING, ""));
        }
        if (published && content.nameNn().isEmpty()) {
            problems.add(new PriorityProblem(Rule.NAME_NN_MISSING, ""));
        }
    }

    private static void checkYears(PriorityContent content, @Nullable Priority saved, List<PriorityProblem> problems) {
        if (content.yearFrom() < FIRST_YEAR || content.yearTo() > LAST_YEAR) {
            problems.add(new PriorityProblem(Rule.YEARS_OUT_OF_RANGE, ""));
        }
        if (content.yearTo() < content.yearFrom()) {
            problems.add(new PriorityProblem(Rule.YEARS_REVERSED, ""));
        }
        // Activities of those years point to it.
        if (saved != null
                && saved.isPublished()
                && (content.yearFrom() != saved.yearFrom() || content.yearTo() < saved.yearTo())) {
            problems.add(new PriorityProblem(Rule.YEARS_SHRUNK, String.valueOf(saved.yearTo())));
        }
    }

    private void checkKey(PriorityContent content, @Nullable Priority saved, List<PriorityProblem> problems) {
        if (!PriorityKey.isValid(content.key())) {
            problems.add(new PriorityProblem(Rule.KEY_MALFORMED, content.key()));
        } else if (isTaken(content.yearFrom(), content.key(), saved)) {
            problems.add(new PriorityProblem(Rule.KEY_TAKEN, content.key()));
        }
        if (saved != null && saved.isPublished() && !saved.key().equals(content.key())) {
            problems.add(new PriorityProblem(Rule.KEY_FIXED, saved.key()));
        }
    }

    /** Whether another priority that begins in that year has the key. */
    boolean isTaken(int yearFrom, String key, @Nullable Priority except) {
        return others(except).stream()
                .anyMatch(other -> other.yearFrom() == yearFrom && other.key().equals(key));
    }

    /** The bokmål name of one that exists. */
    String nameNb(UUID id) {
        return Objects.requireNonNull(all.get(id)).nameNb();
    }

    private void checkContinuity(PriorityContent content, @Nullable Priority saved, List<PriorityProblem> problems) {
        if (content.continues() != null) {
            Priority older = all.get(content.continues());
            if (older == null || older.yearFrom() >= content.yearFrom()) {
                problems.add(new PriorityProblem(Rule.CONTINUES_NOT_OLDER, older == null ? "" : older.nameNb()));
            }
        }
        if (saved != null) {
            others(saved).stream()
                    .filter(other -> saved.id().equals(other.continuesId()))
                    .filter(other -> other.yearFrom() <= content.yearFrom())
                    .forEach(other -> problems.add(new PriorityProblem(Rule.CONTINUED_BY_NOT_NEWER, other.nameNb())));
        }
    }

    private void checkUmbrella(
            PriorityContent content, @Nullable Priority saved, boolean published, List<PriorityProblem> problems) {
        if (content.covers().stream()
                .anyMatch(cover -> cover.priority() != null && !all.containsKey(cover.priority()))) {
            problems.add(new PriorityProblem(Rule.COVERS_GONE, ""));
        }
        for (Priority covered : coveredBy(content)) {
            if (!overlap(content, covered)) {
                problems.add(new PriorityProblem(Rule.COVERS_OTHER_YEAR, covered.nameNb()));
            }
            // The umbrella's rows are read by everybody, and would tell the name of what is still a draft.
            if (published && !covered.isPublished() && !isSame(covered, saved)) {
                problems.add(new PriorityProblem(Rule.COVERS_DRAFT, covered.nameNb()));
            }
            if (saved != null && reaches(covered, saved)) {
                problems.add(new PriorityProblem(Rule.COVERS_IN_A_CIRCLE, covered.nameNb()));
            }
        }
        if (saved != null) {
            others(saved).stream()
                    .filter(other -> other.covers(saved.id()) && !overlap(content, other))
                    .forEach(other -> problems.add(new PriorityProblem(Rule.COVERED_IN_OTHER_YEAR, other.nameNb())));
        }
    }

    private List<Priority> coveredBy(PriorityContent content) {
        return content.covers().stream()
                .map(cover -> cover.priority() == null ? null : all.get(cover.priority()))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean reaches(Priority start, Priority goal) {
        Set<UUID> seen = new HashSet<>();
        Deque<Priority> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Priority here = next.pop();
            if (isSame(here, goal)) {
                return true;
            }
            if (seen.add(here.id())) {
                next.addAll(coveredBy(here.content()));
            }
        }
        return false;
    }

    private List<Priority> others(@Nullable Priority except) {
        return all.values().stream().filter(other -> !isSame(other, except)).toList();
    }

    private static boolean isSame(Priority one, @Nullable Priority other) {
        return other != null && one.id().equals(other.id());
    }

    private static boolean overlap(PriorityContent content, Priority other) {
        return content.yearFrom() <= other.yearTo() && other.yearFrom() <= content.yearTo();
    }
}
