package no.usht.priority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Deletions;
import no.usht.keeping.Drafts;
import no.usht.keeping.History;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.UnpublishableDraftsException.Refused;
import no.usht.shared.YearSpan;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the national priorities of each year; drafts are the directorate's, what is published is everybody's. */
@Service
@Transactional
@PreAuthorize("@access.may('PRIORITY_READ')")
public class PriorityService {

    private static final String ONCE_A_YEAR = "priority_once_a_year";

    private final PriorityRepository priorities;
    private final PriorityReading reading;
    private final Drafts drafts;
    private final History history;
    private final Deletions deletions;
    private final ApplicationEventPublisher events;

    PriorityService(
            PriorityRepository priorities,
            PriorityReading reading,
            Drafts drafts,
            History history,
            Deletions deletions,
            ApplicationEventPublisher events) {
        this.priorities = priorities;
        this.reading = reading;
        this.drafts = drafts;
        this.history = history;
        this.deletions = deletions;
        this.events = events;
    }

    /** Those that hold in that year, in their order. */
    @Transactional(readOnly = true)
    public List<PriorityListItem> list(int year) {
        return reading.listItems(priorities.holdingIn(year));
    }

    /** Those that hold in that year with all their texts, in their order. */
    @Transactional(readOnly = true)
    public List<PriorityDetails> assignments(int year) {
        return reading.details(priorities.holdingIn(year));
    }

    /** All there is to know about one, if the workspace may see it. */
    @Transactional(readOnly = true)
    public Optional<PriorityDetails> find(PriorityId id) {
        return priorities.findById(id).map(reading::details);
    }

    /**
     * Begins one that the directorate alone sees, and forgets the person's draft of it.
     *
     * @param draftSeen the draft that this goes on from, as it was kept last; null if there was none
     * @throws InvalidContentException if it breaks a rule
     */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public PriorityDetails draft(PriorityContent typed, @Nullable KeptDraft draftSeen) {
        PriorityId id =
                new PriorityId(drafts.settle(PriorityField.KIND, draftSeen).orElseGet(UUID::randomUUID));
        PriorityRules rules = rules();
        PriorityContent content = withKey(typed, rules, null);
        InvalidContentException.refuse(rules.brokenByDraft(content));
        List<Priority> siblings = priorities.holdingIn(content.firstYear());
        Priority draft = Priority.draft(id, content, covers(content, rules), siblings.size() + 1);
        priorities.save(draft);
        place(draft, content.place());
        return saved(draft);
    }

    /**
     * Changes one, a published one too, and forgets the person's draft of it.
     *
     * @param expectedVersion the version that the person has seen
     * @param draftSeen the draft that this goes on from; null if there was none
     * @throws InvalidContentException if it breaks a rule
     * @throws ChangedMeanwhileException if somebody else has saved it since
     */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public PriorityDetails rework(
            PriorityId id, int expectedVersion, PriorityContent typed, @Nullable KeptDraft draftSeen) {
        Priority priority = require(id, expectedVersion);
        drafts.settle(PriorityField.KIND, draftSeen);
        PriorityRules rules = rules();
        PriorityContent content = withKey(typed, rules, priority);
        InvalidContentException.refuse(rules.brokenByRework(priority, content));
        priority.rework(content, covers(content, rules));
        place(priority, content.place());
        return saved(priority);
    }

    /**
     * Shows it to every centre and the public; there is no way back, because activities will point to it.
     *
     * @throws InvalidContentException if it breaks a rule
     * @throws ChangedMeanwhileException if somebody else has saved it since
     */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public PriorityDetails publish(PriorityId id, int version) {
        Priority priority = require(id, version);
        InvalidContentException.refuse(whyNot(PriorityAction.PUBLISH, priority, rules()));
        priority.publish();
        return saved(priority);
    }

    private PriorityRules rules() {
        return new PriorityRules(priorities.findAll());
    }

    private List<Problem> whyNot(PriorityAction action, Priority priority, PriorityRules rules) {
        return PrioritySteps.ALL.whyNot(new Known(priority, rules, drafts), action);
    }

    private record Known(Priority priority, PriorityRules rules, Drafts drafts) implements PriorityFacts {

        @Override
        public PriorityState state() {
            return priority.name().state();
        }

        @Override
        public String nameNb() {
            return priority.nameNb();
        }

        @Override
        public List<Problem> unfitForOthers() {
            return rules.brokenByPublishing(priority);
        }

        @Override
        public List<Problem> inUse() {
            return rules.brokenByDeletion(priority);
        }

        @Override
        public boolean inWorkElsewhere() {
            return drafts.isAtWorkElsewhere(PriorityField.KIND, priority.id().value());
        }
    }

    /** The drafts among those that hold in that year with all their texts, in their order. */
    @Transactional(readOnly = true)
    public List<PriorityDetails> drafts(int year) {
        return reading.details(draftsOf(year));
    }

    /**
     * Shows all drafts of a year to every centre and the public, or none of them; there is no way back.
     *
     * @param seen the version of each draft that the person has seen and said yes to
     * @throws ChangedMeanwhileException if the year has other drafts by now, or one of them has been changed
     * @throws UnpublishableDraftsException if any of them breaks a rule
     */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public void publishDrafts(int year, Map<PriorityId, Integer> seen) {
        List<Priority> ofYear = draftsOf(year);
        Map<PriorityId, Integer> now = ofYear.stream().collect(Collectors.toMap(Priority::id, Priority::version));
        if (!now.equals(seen)) {
            throw ChangedMeanwhileException.forChange(Optional.empty());
        }
        PriorityRules rules = new PriorityRules(priorities.findAll(), now.keySet());
        List<Refused> refused = ofYear.stream()
                .map(draft -> new Refused(draft.name(), whyNot(PriorityAction.PUBLISH, draft, rules)))
                .filter(draft -> !draft.problems().isEmpty())
                .toList();
        if (!refused.isEmpty()) {
            throw UnpublishableDraftsException.forDrafts(refused);
        }
        ofYear.forEach(Priority::publish);
        written(priorities::flush);
        events.publishEvent(new PrioritiesChanged());
    }

    private List<Priority> draftsOf(int year) {
        return priorities.holdingIn(year).stream()
                .filter(priority -> !priority.isPublished())
                .toList();
    }

    /**
     * Deletes a draft; {@link #restore} can bring it back for a time.
     *
     * @throws InvalidContentException if it is published, another priority continues or covers it, or somebody else has a
     *     draft of changes to it
     * @throws ChangedMeanwhileException if somebody else has saved it since
     */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public void delete(PriorityId id, int version) {
        Priority priority = require(id, version);
        InvalidContentException.refuse(whyNot(PriorityAction.DELETE, priority, rules()));
        priorities.delete(priority);
        written(priorities::flush);
        events.publishEvent(new PrioritiesChanged());
    }

    /**
     * Brings a deleted draft back as it was.
     *
     * @throws UnknownRecordException if none of that id was deleted, or too long ago
     * @throws InvalidContentException if another priority has its key by now
     */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public void restore(PriorityId id) {
        keyed(Problem.ofAll("priority.problem.keyTakenSince"), () -> deletions.restore(PriorityField.KIND, id.value()));
        events.publishEvent(new PrioritiesChanged());
    }

    /** Moves it in that year's list: one place up for a step of -1, one down for 1; at the edge it stays where it is. */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public void move(PriorityId id, int year, int step) {
        List<Priority> inOrder = new ArrayList<>(priorities.holdingIn(year));
        int index = indexOf(inOrder, id);
        if (index < 0) {
            throw UnknownRecordException.forId(id);
        }
        reorder(inOrder, index, index + step);
        written(priorities::flush);
        events.publishEvent(new PrioritiesChanged());
    }

    /**
     * Begins a year with drafts that carry on what is published in an older one.
     *
     * @return how many drafts were made
     * @throws InvalidContentException if the new year is not newer, has priorities already, or there is nothing to carry on
     */
    @PreAuthorize("@access.may('PRIORITY_WRITE')")
    public int beginYear(int newYear, int olderYear) {
        if (newYear <= olderYear || newYear > YearSpan.OF_PRIORITIES.last()) {
            throw InvalidContentException.forProblem(
                    Problem.ofAll("priority.problem.yearNotNewer", String.valueOf(olderYear)));
        }
        if (!priorities.holdingIn(newYear).isEmpty()) {
            throw InvalidContentException.forProblem(
                    Problem.ofAll("priority.problem.yearBegun", String.valueOf(newYear)));
        }
        List<Priority> older = priorities.holdingIn(olderYear).stream()
                .filter(Priority::isPublished)
                .toList();
        if (older.isEmpty()) {
            throw InvalidContentException.forProblem(
                    Problem.ofAll("priority.problem.nothingToContinue", String.valueOf(olderYear)));
        }
        priorities.saveAllAndFlush(YearCopy.of(older, newYear));
        events.publishEvent(new PrioritiesChanged());
        return older.size();
    }

    private void place(Priority priority, @Nullable Integer place) {
        if (place != null) {
            keyed(keyTaken(priority), () -> written(priorities::flush));
            List<Priority> inOrder = new ArrayList<>(priorities.holdingIn(priority.yearFrom()));
            reorder(inOrder, indexOf(inOrder, priority.id()), place - 1);
        }
    }

    private static void reorder(List<Priority> inOrder, int from, int to) {
        Priority moved = inOrder.remove(from);
        inOrder.add(Math.clamp(to, 0, inOrder.size()), moved);
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).moveTo(i + 1);
        }
    }

    private static int indexOf(List<Priority> inOrder, PriorityId id) {
        return inOrder.stream().map(Priority::id).toList().indexOf(id);
    }

    private PriorityDetails saved(Priority priority) {
        keyed(keyTaken(priority), () -> written(priorities::flush));
        events.publishEvent(new PrioritiesChanged());
        return reading.details(priority);
    }

    private static Problem keyTaken(Priority priority) {
        return Problem.of(PriorityField.KEY, "priority.problem.keyTaken", priority.key());
    }

    private static void keyed(Problem problem, Runnable write) {
        try {
            write.run();
        } catch (DataIntegrityViolationException e) {
            if (!(e.getCause() instanceof ConstraintViolationException violated)
                    || !ONCE_A_YEAR.equals(violated.getConstraintName())) {
                throw e;
            }
            // Somebody else took the key at the same moment: the database decided.
            InvalidContentException taken = InvalidContentException.forProblem(problem);
            taken.initCause(e);
            throw taken;
        }
    }

    private static void written(Runnable write) {
        try {
            write.run();
        } catch (OptimisticLockingFailureException e) {
            ChangedMeanwhileException changed = ChangedMeanwhileException.forChange(Optional.empty());
            changed.initCause(e);
            throw changed;
        }
    }

    private Priority require(PriorityId id) {
        return priorities.findById(id).orElseThrow(() -> UnknownRecordException.forId(id));
    }

    private Priority require(PriorityId id, int version) {
        Priority priority = require(id);
        if (priority.version() != version) {
            throw ChangedMeanwhileException.forChange(history.since(PriorityField.KIND, id.value(), version));
        }
        return priority;
    }

    private static PriorityContent withKey(PriorityContent content, PriorityRules rules, @Nullable Priority saved) {
        if (!content.key().isEmpty()) {
            return content;
        }
        return content.withKey(
                PriorityKey.derive(content.nameNb(), key -> rules.isTaken(content.firstYear(), key, saved)));
    }

    private static List<Cover> covers(PriorityContent content, PriorityRules rules) {
        return content.covers().stream()
                .map(cover -> cover.priority() == null
                        ? new Cover(cover.name(), null)
                        : new Cover(rules.nameNb(cover.priority()), cover.priority()))
                .toList();
    }
}
