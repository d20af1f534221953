package no.usht.gathering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.Deletions;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.territory.TerritoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with gatherings and not with every kind of record: each belongs to an activity and has its time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GATHERING_READ')")
public class GatheringService {

    private static final int YEARS = 3;

    private final GatheringRepository gatherings;
    private final RecordService records;
    private final Deletions deletions;
    private final ActivityService activities;
    private final TerritoryService territory;

    GatheringService(
            GatheringRepository gatherings,
            RecordService records,
            Deletions deletions,
            ActivityService activities,
            TerritoryService territory) {
        this.gatherings = gatherings;
        this.records = records;
        this.deletions = deletions;
        this.activities = activities;
        this.territory = territory;
    }

    /** Those of a month, by when they begin. */
    public List<Saved<GatheringContent>> in(YearMonth month) {
        return between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Those from a day on, as far as anybody plans, by when they begin. */
    public List<Saved<GatheringContent>> since(LocalDate from) {
        return between(from, from.plusYears(YEARS));
    }

    private List<Saved<GatheringContent>> between(LocalDate from, LocalDate until) {
        return gatherings.between(Norwegian.start(from), Norwegian.start(until)).stream()
                .map(Gathering::saved)
                .toList();
    }

    /** Those of an activity, by when they begin. */
    public List<Saved<GatheringContent>> of(ActivityId activity) {
        return activities.headline(activity).isEmpty()
                ? List.of()
                : gatherings.of(activity).stream().map(Gathering::saved).toList();
    }

    /** What the activities are called that have gatherings, by id. */
    public Map<ActivityId, String> activities() {
        return activities.titles(gatherings.activities());
    }

    /** What the activity of a gathering is called; empty if the workspace has none of that id. */
    public Optional<String> activity(ActivityId id) {
        return activities.headline(id).map(ActivityDetails.Relative::title);
    }

    /** Saves a new gathering or changes one; see {@link RecordService#register} and {@link RecordService#rework}. */
    @Transactional
    @PreAuthorize("@access.may('GATHERING_WRITE')")
    public GatheringId save(
            @Nullable GatheringId id, int expectedVersion, GatheringContent typed, @Nullable KeptDraft draftSeen) {
        if (id != null && records.find(GatheringRecord.KIND, id.value()).isEmpty()) {
            throw UnknownRecordException.forId(id);
        }
        check(typed.tidied());
        if (id == null) {
            return new GatheringId(records.register(GatheringRecord.KIND, typed, draftSeen));
        }
        records.rework(GatheringRecord.KIND, id.value(), expectedVersion, typed, draftSeen);
        return id;
    }

    private void check(GatheringContent content) {
        List<Problem> found = new ArrayList<>(GatheringRecord.KIND.check(content));
        ActivityId activity = content.activity();
        if (activity != null && activities.headline(activity).isEmpty()) {
            found.add(Problem.of(GatheringRecord.ACTIVITY, "gathering.gathering.activityUnknown"));
        }
        Set<String> codes =
                content.headcounts().stream().map(Headcount::territoryCode).collect(Collectors.toSet());
        Map<String, String> known = territory.labels(codes);
        codes.stream()
                .filter(code -> !known.containsKey(code))
                .forEach(code ->
                        found.add(Problem.of(GatheringRecord.HEADCOUNTS, "gathering.gathering.placeUnknown", code)));
        InvalidContentException.refuse(GatheringRecord.FIELDS.sorted(found));
    }

    /** The gathering as it is saved now; empty if the workspace has none of that id. */
    public Optional<Saved<GatheringContent>> find(GatheringId id) {
        return records.find(GatheringRecord.KIND, id.value());
    }

    /**
     * Registers the same gathering on other days, at the same time of the day, all or none; a number at the end of its name
     * counts on.
     *
     * @throws UnknownRecordException if the workspace has no such gathering
     */
    @Transactional
    @PreAuthorize("@access.may('GATHERING_WRITE')")
    public int repeat(GatheringId id, Collection<LocalDate> days) {
        GatheringContent first = find(id).map(Saved::content).orElseThrow(() -> UnknownRecordException.forId(id));
        int number = 0;
        for (LocalDate day : days.stream().sorted().limit(Series.MOST).toList()) {
            number++;
            records.register(GatheringRecord.KIND, first.on(day, number), null);
        }
        return number;
    }

    /** Brings a deleted one back, see {@link Deletions#restore}; one whose activity is gone stays deleted. */
    @Transactional
    @PreAuthorize("@access.may('GATHERING_WRITE')")
    public void restore(GatheringId id) {
        try {
            deletions.restore(GatheringRecord.KIND, id.value());
        } catch (DataIntegrityViolationException withoutItsActivity) {
            throw UnknownRecordException.forId(id);
        }
    }
}
