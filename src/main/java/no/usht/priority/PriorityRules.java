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
import no.usht.content.Problem;
import no.usht.shared.YearSpan;
import org.jspecify.annotations.Nullable;

/** What must hold of a priority among all the others, before the database is asked. */
final class PriorityRules {

    private final Map<PriorityId, Priority> all = new LinkedHashMap<>();
    private final Set<PriorityId> publishedTogether;

    PriorityRules(Collection<Priority> all) {
        this(all, Set.of());
    }

    /** @param publishedTogether the drafts that become public at once, such as an umbrella and what it covers */
    PriorityRules(Collection<Priority> all, Set<PriorityId> publishedTogether) {
        all.forEach(priority -> this.all.put(priority.id(), priority));
        this.publishedTogether = publishedTogether;
    }

    /** What is wrong with the content of a new draft. */
    List<Problem> brokenByDraft(PriorityContent content) {
        return broken(content, null, false);
    }

    /** What is wrong with new content for a priority that exists. */
    List<Problem> brokenByRework(Priority saved, PriorityContent content) {
        return broken(content, saved, saved.isPublished());
    }

    /** What stands in the way of publishing it as it is. */
    List<Problem> brokenByPublishing(Priority draft) {
        return broken(draft.content(), draft, true);
    }

    /** Those that continue or cover it. */
    List<Problem> brokenByDeletion(Priority priority) {
        return all.values().stream()
                .filter(other -> priority.id().equals(other.continuesId()) || other.covers(priority.id()))
                .map(other -> Problem.ofAll("priority.problem.inUse", other.nameNb()))
                .toList();
    }

    private List<Problem> broken(PriorityContent content, @Nullable Priority saved, boolean published) {
        List<Problem> problems = new ArrayList<>(PriorityField.ALL.check(content));
        checkNames(content, published, problems);
        checkYears(content, saved, problems);
        checkKey(content, saved, problems);
        checkContinuity(content, saved, problems);
        checkUmbrella(content, saved, published, problems);
        return problems;
    }

    private static void checkNames(PriorityContent content, boolean published, List<Problem> problems) {
        if (published && content.nameNn().isEmpty()) {
            problems.add(Problem.of(PriorityField.NAME_NN, "priority.problem.nameNnMissing"));
        }
    }

    private static void checkYears(PriorityContent content, @Nullable Priority saved, List<Problem> problems) {
        if (content.firstYear() < YearSpan.OF_PRIORITIES.first()
                || content.lastYear() > YearSpan.OF_PRIORITIES.last()) {
            problems.add(Problem.of(PriorityField.YEAR_TO, "priority.problem.yearsOutOfRange"));
        }
        PriorityField.YEARS.check(content).ifPresent(problems::add);
        // Activities of those years point to it.
        if (saved != null
                && saved.isPublished()
                && (content.firstYear() != saved.yearFrom() || content.lastYear() < saved.yearTo())) {
            problems.add(
                    Problem.of(PriorityField.YEAR_TO, "priority.problem.yearsShrunk", String.valueOf(saved.yearTo())));
        }
    }

    private void checkKey(PriorityContent content, @Nullable Priority saved, List<Problem> problems) {
        if (!PriorityKey.isValid(content.key())) {
            problems.add(Problem.of(PriorityField.KEY, "priority.problem.keyMalformed", content.key()));
        } else if (isTaken(content.firstYear(), content.key(), saved)) {
            problems.add(Problem.of(PriorityField.KEY, "priority.problem.keyTaken", content.key()));
        }
        if (saved != null && saved.isPublished() && !saved.key().equals(content.key())) {
            problems.add(Problem.of(PriorityField.KEY, "priority.problem.keyFixed", saved.key()));
        }
    }

    /** Whether another priority that begins in that year has the key. */
    boolean isTaken(int yearFrom, String key, @Nullable Priority except) {
        return others(except).stream()
                .anyMatch(other -> other.yearFrom() == yearFrom && other.key().equals(key));
    }

    /** The bokmål name of one that exists. */
    String nameNb(PriorityId id) {
        return Objects.requireNonNull(all.get(id)).nameNb();
    }

    private void checkContinuity(PriorityContent content, @Nullable Priority saved, List<Problem> problems) {
        if (content.continues() != null) {
            Priority older = all.get(content.continues());
            if (older == null || older.yearFrom() >= content.firstYear()) {
                problems.add(Problem.of(
                        PriorityField.CONTINUES,
                        "priority.problem.continuesNotOlder",
                        older == null ? "" : older.nameNb()));
            }
        }
        if (saved != null) {
            others(saved).stream()
                    .filter(other -> saved.id().equals(other.continuesId()))
                    .filter(other -> other.yearFrom() <= content.firstYear())
                    .forEach(other -> problems.add(
                            Problem.of(PriorityField.YEAR_TO, "priority.problem.continuedByNotNewer", other.nameNb())));
        }
    }

    private void checkUmbrella(
            PriorityContent content, @Nullable Priority saved, boolean published, List<Problem> problems) {
        if (content.covers().stream()
                .anyMatch(cover -> cover.priority() != null && !all.containsKey(cover.priority()))) {
            problems.add(Problem.of(PriorityField.COVERS, "priority.problem.coversGone"));
        }
        for (Priority covered : coveredBy(content)) {
            if (!overlap(content, covered)) {
                problems.add(Problem.of(PriorityField.COVERS, "priority.problem.coversOtherYear", covered.nameNb()));
            }
            // The umbrella's rows are read by everybody, and would tell the name of what is still a draft.
            if (published
                    && !covered.isPublished()
                    && !publishedTogether.contains(covered.id())
                    && !isSame(covered, saved)) {
                problems.add(Problem.of(PriorityField.COVERS, "priority.problem.coversDraft", covered.nameNb()));
            }
            if (saved != null && reaches(covered, saved)) {
                problems.add(Problem.of(PriorityField.COVERS, "priority.problem.coversInACircle", covered.nameNb()));
            }
        }
        if (saved != null) {
            others(saved).stream()
                    .filter(other -> other.covers(saved.id()) && !overlap(content, other))
                    .forEach(other -> problems.add(
                            Problem.of(PriorityField.YEAR_TO, "priority.problem.coveredInOtherYear", other.nameNb())));
        }
    }

    private List<Priority> coveredBy(PriorityContent content) {
        return content.covers().stream()
                .map(cover -> cover.priority() == null ? null : all.get(cover.priority()))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean reaches(Priority start, Priority goal) {
        Set<PriorityId> seen = new HashSet<>();
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
        return content.firstYear() <= other.yearTo() && other.yearFrom() <= content.lastYear();
    }
}
