package no.usht.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import no.usht.shared.TerritoryCode;
import no.usht.shared.YearSpan;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.Workspaces;
import no.usht.territory.TerritoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the activities of the centre whose workspace is bound. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivityService {

    private final ActivityRepository activities;
    private final ActivityListing listing;
    private final ActivitySuggestions suggestions;
    private final Drafts drafts;
    private final AskedNotices asked;
    private final ActivityChanges changes;
    private final PriorityCatalogue priorities;
    private final TerritoryService territory;
    private final Workspaces workspaces;
    private final CentreIds ids;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            ActivityListing listing,
            ActivitySuggestions suggestions,
            Drafts drafts,
            AskedNotices asked,
            ActivityChanges changes,
            PriorityCatalogue priorities,
            TerritoryService territory,
            Workspaces workspaces,
            CentreIds ids,
            Clock clock) {
        this.activities = activities;
        this.listing = listing;
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.asked = asked;
        this.changes = changes;
        this.priorities = priorities;
        this.territory = territory;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Some of the activities that the filter lets through; says nothing of how many there are.
     *
     * @param page sorted by names of {@link ActivityOrder}; unsorted is last changed first
     */
    public List<ActivityListItem> list(ActivityFilter filter, Pageable page) {
        return listing.page(filter, page);
    }

    /** How many the filter leaves. */
    public long count(ActivityFilter filter) {
        return listing.count(filter);
    }

    /** First and last year that an activity's period touches, empty if none has a period. */
    public Optional<YearSpan> years() {
        return activities.firstYear().flatMap(first -> activities.lastYear().map(last -> new YearSpan(first, last)));
    }

    /** One activity in full, empty if the workspace has none of that id. */
    public Optional<ActivityDetails> find(ActivityId id) {
        return ids.found(id, activities.findById(id)).map(this::details);
    }

    private ActivityDetails details(Activity activity) {
        ActivityId parent = activity.parent();
        return new ActivityDetails(
                activity.getId(),
                activity.version(),
                activity.content(),
                activity.updatedAt(),
                activity.published(),
                activity.archivedAt(),
                parent == null ? Optional.empty() : activities.relative(parent),
                activities.parts(activity.getId()));
    }

    /** Title, kind and status alone. */
    public Optional<ActivityDetails.Relative> headline(ActivityId id) {
        return ids.found(id, activities.relative(id));
    }

    /** What those of the activities that there are are called, by id. */
    public Map<ActivityId, String> titles(Collection<ActivityId> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        Map<ActivityId, String> titles = activities.relatives(some).stream()
                .collect(Collectors.toMap(ActivityDetails.Relative::id, ActivityDetails.Relative::title));
        some.forEach(id -> ids.found(id, Optional.ofNullable(titles.get(id))));
        return titles;
    }

    /**
     * Registers a new activity and forgets the person's draft of it, whose id it takes over.
     *
     * @param draftSeen the draft that this goes on from, as it was kept last; null if there was none. One that has been
     *     written on since stays
     * @throws InvalidContentException if the content breaks the rules
     */
    @Transactional
    @PreAuthorize("@access.may('ACTIVITY_WRITE')")
    public ActivityId register(ActivityContent typed, @Nullable KeptDraft draftSeen) {
        ActivityId id =
                new ActivityId(drafts.settle(ActivityRecord.KIND, draftSeen).orElseGet(ids::next));
        ActivityContent content = checked(id, typed, ActivityContent.empty());
        activities.save(Activity.register(id, content, now()));
        return id;
    }

    /**
     * Begins a draft of a new activity that is that one planned once more: a year later, or this year if it is long over.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     */
    @Transactional
    @PreAuthorize("@access.may('ACTIVITY_WRITE')")
    public KeptDraft copy(ActivityId id) {
        ActivityContent before = ids.found(id, activities.findById(id))
                .orElseThrow(() -> UnknownRecordException.forId(id))
                .content();
        ActivityContent next = NextTime.of(
                before,
                LocalDate.now(clock.withZone(Norwegian.ZONE)),
                priorities.names(before.priorities()),
                priorities::ofYears);
        return drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), next);
    }

    /**
     * Gives an activity other content and forgets the person's draft of it.
     *
     * @param expectedVersion the version that the person has seen
     * @param draftSeen the draft that this goes on from; null if there was none. Another tab's stays
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed it since
     * @throws InvalidContentException if the content breaks the rules
     */
    @Transactional
    @PreAuthorize("@access.may('ACTIVITY_WRITE')")
    public void rework(ActivityId id, int expectedVersion, ActivityContent typed, @Nullable KeptDraft draftSeen) {
        Activity activity = changes.find(id, expectedVersion);
        ActivityContent content = checked(id, typed, activity.content());
        if (!content.equals(activity.content())) {
            change(activity, content);
        }
        drafts.settle(ActivityRecord.KIND, draftSeen);
    }

    private void change(Activity activity, ActivityContent content) {
        activity.rework(content, now());
        activity.seenAs(changes.take(activity, ActivityAction.REWORK).to().orElseThrow());
    }

    /** Those that name that partner, in whatever spelling, by their titles. */
    public List<ActivityDetails.Relative> naming(String partner) {
        List<String> spellings = spellings(List.of(partner));
        return spellings.isEmpty() ? List.of() : activities.naming(spellings);
    }

    /** Names those partners, in whatever spelling, otherwise in all activities. */
    @Transactional
    @PreAuthorize("@access.may('ACTIVITY_WRITE')")
    public void renamePartners(Collection<String> names, String to) {
        Set<String> spellings = new HashSet<>(spellings(names));
        spellings.remove(to);
        if (spellings.isEmpty()) {
            return;
        }
        activities.namingForChange(spellings).forEach(activity -> {
            ActivityContent content = activity.content();
            Stream<String> named =
                    content.partners().stream().map(partner -> spellings.contains(partner) ? to : partner);
            change(activity, content.withPartners(named.toList()).tidied());
        });
    }

    private List<String> spellings(Collection<String> names) {
        Set<NameKey> keys = names.stream().map(NameKey::of).collect(Collectors.toSet());
        return activities.partnersByUse().stream()
                .filter(used -> keys.contains(NameKey.of(used)))
                .toList();
    }

    /** Why it can't be deleted; empty if it can. */
    public List<Problem> whyNotDelete(ActivityId id) {
        return ids.found(id, activities.findById(id))
                .map(activity -> changes.whyNot(activity, ActivityAction.DELETE))
                .orElse(List.of());
    }

    /**
     * Deletes an activity that nobody outside has ever seen; {@link no.usht.keeping.Deletions} can bring it back for a time.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed it since
     * @throws StepRefusedException if something keeps it
     */
    @Transactional
    @PreAuthorize("@access.may('ACTIVITY_WRITE')")
    public void delete(ActivityId id, int expectedVersion) {
        Activity activity = changes.findFor(ActivityAction.DELETE, id, expectedVersion);
        asked.gone(id);
        activities.delete(activity);
    }

    /**
     * Takes an activity that nobody outside sees out of lists and figures; it keeps its address.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed or published it since
     * @throws StepRefusedException if others see it
     */
    @Transactional
    @PreAuthorize("@access.may('ACTIVITY_WRITE')")
    public void archive(ActivityId id, int expectedVersion) {
        Activity activity = changes.findFor(ActivityAction.ARCHIVE, id, expectedVersion);
        asked.refused(id, activity.content().title());
        activity.archive(now());
    }

    /**
     * Takes an archived activity back into lists and figures.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed it since
     * @throws StepRefusedException if it is not archived
     */
    @Transactional
    @PreAuthorize("@access.may('ACTIVITY_WRITE')")
    public void bringBack(ActivityId id, int expectedVersion) {
        changes.findFor(ActivityAction.BRING_BACK, id, expectedVersion).bringBack();
    }

    /** @param before what the activity says until now */
    private ActivityContent checked(ActivityId id, ActivityContent typed, ActivityContent before) {
        ActivityContent tidy = typed.tidied();
        ActivityContent content = tidy.spelled(
                known(tidy.partners(), before.partners(), suggestions::partners),
                known(tidy.focusAreas(), before.focusAreas(), activities::focusAreasByUse));
        List<Problem> problems = new ArrayList<>(ActivityRules.check(content));
        checkParent(id, content, problems);
        checkPriorities(content, problems);
        checkReach(content, problems);
        if (content.coArrangers().contains(workspaces.requireCentre())) {
            problems.add(Problem.of(ActivityField.CO_ARRANGERS, "activity.invalid.coArrangerOneself"));
        }
        InvalidContentException.refuse(ActivityField.ALL.sorted(problems));
        return content;
    }

    /**
     * How names are to be written: one that the activity had already as it is typed now, so that its spelling can be
     * corrected. The others are only asked about a name that is new to the activity.
     */
    private static List<String> known(List<String> names, List<String> before, Supplier<List<String>> others) {
        Set<NameKey> earlier = before.stream().map(NameKey::of).collect(Collectors.toSet());
        List<String> own = names.stream()
                .filter(name -> earlier.contains(NameKey.of(name)))
                .toList();
        return own.size() == names.size()
                ? own
                : Stream.concat(own.stream(), others.get().stream()).toList();
    }

    private void checkParent(ActivityId id, ActivityContent content, List<Problem> problems) {
        ActivityId parent = content.parent();
        if (parent == null) {
            return;
        }
        if (parent.equals(id)) {
            problems.add(Problem.of(ActivityField.PARENT, "activity.invalid.parentItself"));
        } else if (ids.found(parent, activities.relative(parent)).isEmpty()) {
            problems.add(Problem.of(ActivityField.PARENT, "activity.invalid.parentUnknown"));
        } else if (isDescendant(parent, id)) {
            problems.add(Problem.of(ActivityField.PARENT, "activity.invalid.parentIsPart"));
        }
    }

    /** A priority is chosen among those of the period's years; an open end leaves its side open. */
    private void checkPriorities(ActivityContent content, List<Problem> problems) {
        Map<PriorityId, PriorityName> names = priorities.names(content.priorities());
        LocalDate from = content.from();
        LocalDate to = content.to();
        for (PriorityId id : content.priorities()) {
            Field<ActivityContent, ?> field =
                    id.equals(content.mainPriority()) ? ActivityField.MAIN_PRIORITY : ActivityField.OTHER_PRIORITIES;
            PriorityName name = names.get(id);
            if (name == null) {
                problems.add(Problem.of(field, "activity.invalid.priorityUnknown"));
            } else if ((from != null && name.yearTo() < from.getYear())
                    || (to != null && name.yearFrom() > to.getYear())) {
                problems.add(Problem.of(field, "activity.invalid.priorityOutside", name));
            }
        }
    }

    /** A municipality or city district that the register has or has had; codes of another form are refused by the rules. */
    private void checkReach(ActivityContent content, List<Problem> problems) {
        List<String> codes = content.reach().stream()
                .map(ActivityContent.Reach::territoryCode)
                .filter(TerritoryCode::isWellFormed)
                .distinct()
                .toList();
        Set<String> known = territory.labels(codes).keySet();
        codes.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> problems.add(Problem.of(ActivityField.REACH, "activity.invalid.reachUnknown", code)));
    }

    private boolean isDescendant(ActivityId candidate, ActivityId ancestor) {
        Set<ActivityId> seen = new HashSet<>();
        Set<ActivityId> generation = Set.of(ancestor);
        while (!generation.isEmpty()) {
            generation = new HashSet<>(activities.idsOfParts(generation));
            generation.removeAll(seen);
            if (generation.contains(candidate)) {
                return true;
            }
            seen.addAll(generation);
        }
        return false;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
