package no.usht.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.Deletions;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with years of schemes and not with every kind of record: they are announced, and carried on a year later. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GRANT_READ')")
public class GrantYearService {

    /** The newest first. */
    public static final Sort NEWEST_FIRST =
            Sort.by(Sort.Order.desc(GrantYearRecord.YEAR.key()), Sort.Order.desc(GrantYearRecord.OPENS_ON.key()));

    private static final RecordFilter<GrantYearContent> ALL = new RecordFilter<>("", List.of(), Map.of());

    private final RecordService records;
    private final GrantForms forms;
    private final Deletions deletions;
    private final Clock clock;

    GrantYearService(RecordService records, GrantForms forms, Deletions deletions, Clock clock) {
        this.records = records;
        this.forms = forms;
        this.deletions = deletions;
        this.clock = clock;
    }

    /** All of them, of all schemes. */
    public List<Saved<GrantYearContent>> all() {
        return found(ALL);
    }

    /** Those of that scheme. */
    public List<Saved<GrantYearContent>> of(GrantSchemeId scheme) {
        return found(ALL.having(GrantYearRecord.SCHEME, scheme));
    }

    private List<Saved<GrantYearContent>> found(RecordFilter<GrantYearContent> filter) {
        return records.page(GrantYearRecord.KIND, filter, PageRequest.of(0, Integer.MAX_VALUE, NEWEST_FIRST));
    }

    /** What centres would have to know before they can apply, and is not said yet; nothing where it can be announced. */
    public List<Problem> missing(GrantYearId id) {
        return missing(id, find(id));
    }

    private List<Problem> missing(GrantYearId id, GrantYearContent content) {
        List<Problem> missing = new ArrayList<>(GrantYearRules.missing(content));
        if (forms.newest(id).filter(form -> !form.content().blocks().isEmpty()).isEmpty()) {
            missing.add(Problem.ofAll("grant.year.formMissing"));
        }
        return missing;
    }

    /**
     * Saves a new one or changes one, but for its state; see {@link RecordService#register} and {@link RecordService#rework}.
     *
     * @throws InvalidContentException if it breaks a rule, or the scheme has that year already
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public GrantYearId save(
            @Nullable GrantYearId id, int expectedVersion, GrantYearContent typed, @Nullable KeptDraft draftSeen) {
        GrantYearContent before = id == null ? GrantYearContent.empty() : find(id);
        GrantYearContent content = typed.withState(before.standing());
        List<Problem> found = new ArrayList<>(GrantYearRecord.KIND.check(content));
        checkIdentity(content, before, found);
        InvalidContentException.refuse(GrantYearRecord.FIELDS.sorted(found));
        if (id == null) {
            return register(content, List.of(), draftSeen);
        }
        if (before.hasOpened(LocalDate.now(clock.withZone(Norwegian.ZONE)))) {
            forms.freeze(id);
        }
        records.rework(GrantYearRecord.KIND, id.value(), expectedVersion, content, draftSeen);
        return id;
    }

    private void checkIdentity(GrantYearContent content, GrantYearContent before, List<Problem> found) {
        GrantSchemeId scheme = content.scheme();
        Integer year = content.year();
        if (scheme == null || year == null) {
            return;
        }
        boolean same = scheme.equals(before.scheme()) && year.equals(before.year());
        if (!same && before.standing() == GrantState.ANNOUNCED) {
            found.add(Problem.of(GrantYearRecord.YEAR, "grant.year.fixed"));
        }
        // Of two who begin the same year at once, the second waits here.
        if (!records.hold(GrantSchemeRecord.KIND, scheme.value())) {
            found.add(Problem.of(GrantYearRecord.SCHEME, "grant.year.schemeGone"));
        } else if (!same && isTaken(scheme, year)) {
            found.add(Problem.of(GrantYearRecord.YEAR, "grant.year.yearTaken", String.valueOf(year)));
        }
    }

    private boolean isTaken(GrantSchemeId scheme, int year) {
        return records.count(
                        GrantYearRecord.KIND,
                        ALL.having(GrantYearRecord.SCHEME, scheme).having(GrantYearRecord.YEAR, year))
                > 0;
    }

    private GrantYearId register(GrantYearContent content, List<Block> blocks, @Nullable KeptDraft draftSeen) {
        GrantYearId id = new GrantYearId(records.register(GrantYearRecord.KIND, content, draftSeen));
        forms.begin(id, blocks);
        return id;
    }

    /**
     * Shows it to those who may apply; there is no way back.
     *
     * @throws no.usht.steps.StepRefusedException if it is announced, or something is missing
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public void announce(GrantYearId id, int expectedVersion) {
        GrantYearContent content = find(id);
        GrantState announced = take(id, content, GrantAction.ANNOUNCE).orElseThrow();
        records.rework(GrantYearRecord.KIND, id.value(), expectedVersion, content.withState(announced), null);
    }

    /**
     * Deletes a planned one; see {@link RecordService#delete}.
     *
     * @throws no.usht.steps.StepRefusedException if it is announced
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public void delete(GrantYearId id, int expectedVersion) {
        take(id, find(id), GrantAction.DELETE);
        records.delete(GrantYearRecord.KIND, id.value(), expectedVersion);
    }

    private Optional<GrantState> take(GrantYearId id, GrantYearContent content, GrantAction action) {
        return GrantSteps.ALL
                .take(new GrantFacts(content.standing(), missing(id, content)), action)
                .to();
    }

    /**
     * Brings a deleted one back; see {@link Deletions#restore}.
     *
     * @throws InvalidContentException if its scheme is gone, or has another of its year by now
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public void restore(GrantYearId id) {
        try {
            deletions.restore(GrantYearRecord.KIND, id.value());
        } catch (DataIntegrityViolationException schemeGoneOrYearTaken) {
            InvalidContentException refused =
                    InvalidContentException.forProblem(Problem.ofAll("grant.year.notRestored"));
            refused.initCause(schemeGoneOrYearTaken);
            throw refused;
        }
    }

    /**
     * Plans the next year of the same scheme: the same terms with days a year later, and the newest form.
     *
     * @throws InvalidContentException if the scheme has that year already
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public GrantYearId beginNext(GrantYearId id) {
        GrantYearContent next = find(id).next();
        GrantSchemeId scheme = Objects.requireNonNull(next.scheme());
        records.hold(GrantSchemeRecord.KIND, scheme.value());
        int year = Objects.requireNonNull(next.year());
        if (isTaken(scheme, year)) {
            throw InvalidContentException.forProblem(Problem.ofAll("grant.year.yearTaken", String.valueOf(year)));
        }
        List<Block> blocks =
                forms.newest(id).map(form -> form.content().blocks()).orElse(List.of());
        return register(next, blocks, null);
    }

    private GrantYearContent find(GrantYearId id) {
        return records.find(GrantYearRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
    }
}
