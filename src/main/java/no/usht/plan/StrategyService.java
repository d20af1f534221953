package no.usht.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with strategies and not with every kind of record: one at a time is in force, and what was in force stays as it was. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PLAN_READ')")
public class StrategyService {

    /** The newest first. */
    public static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, StrategyRecord.FIRST_YEAR.key());

    private static final RecordFilter<StrategyContent> ALL = new RecordFilter<>("", List.of(), Map.of());

    private final RecordService records;

    StrategyService(RecordService records) {
        this.records = records;
    }

    /** The one that the centre works by, also while it is under revision. */
    public Optional<StrategyContent> inForce() {
        return all().stream()
                .map(Saved::content)
                .filter(strategy -> strategy.standing().holds())
                .findFirst();
    }

    private List<Saved<StrategyContent>> all() {
        return records.page(StrategyRecord.KIND, ALL, PageRequest.of(0, Integer.MAX_VALUE, NEWEST_FIRST));
    }

    /**
     * Saves a new one or changes a draft; see {@link RecordService#register} and {@link RecordService#rework}.
     *
     * @throws no.usht.steps.StepRefusedException if it is no draft any more
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public StrategyId save(
            @Nullable StrategyId id, int expectedVersion, StrategyContent typed, @Nullable KeptDraft draftSeen) {
        StrategyContent content = typed.withState(StrategyState.DRAFT);
        if (id == null) {
            return new StrategyId(records.register(StrategyRecord.KIND, content, draftSeen));
        }
        StrategySteps.ALL.take(find(id).standing(), StrategyAction.REWORK);
        records.rework(StrategyRecord.KIND, id.value(), expectedVersion, content, draftSeen);
        return id;
    }

    /**
     * Deletes a draft; see {@link RecordService#delete}.
     *
     * @throws no.usht.steps.StepRefusedException if it is no draft any more
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public void delete(StrategyId id, int expectedVersion) {
        StrategySteps.ALL.take(find(id).standing(), StrategyAction.DELETE);
        records.delete(StrategyRecord.KIND, id.value(), expectedVersion);
    }

    /** Puts a draft in force; what was in force until now is superseded. */
    @Transactional
    @PreAuthorize("@access.may('PLAN_ADOPT')")
    public void adopt(StrategyId id, int expectedVersion) {
        step(id, expectedVersion, StrategyAction.ADOPT);
        all().stream()
                .filter(other -> !other.id().equals(id.value()))
                .filter(other -> other.content().standing().holds())
                .forEach(other -> step(new StrategyId(other.id()), other.version(), StrategyAction.SUPERSEDE));
    }

    /**
     * Begins the next strategy with a copy of this one, which stays in force.
     *
     * @param title what the draft is called
     * @return the draft
     */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public StrategyId beginRevision(StrategyId id, int expectedVersion, String title) {
        step(id, expectedVersion, StrategyAction.BEGIN_REVISION);
        return new StrategyId(records.register(StrategyRecord.KIND, find(id).next(title), null));
    }

    /** Says that it stays as it is. */
    @Transactional
    @PreAuthorize("@access.may('PLAN_WRITE')")
    public void endRevision(StrategyId id, int expectedVersion) {
        step(id, expectedVersion, StrategyAction.END_REVISION);
    }

    private void step(StrategyId id, int expectedVersion, StrategyAction action) {
        StrategyContent content = find(id);
        StrategyState to =
                StrategySteps.ALL.take(content.standing(), action).to().orElseThrow();
        records.rework(StrategyRecord.KIND, id.value(), expectedVersion, content.withState(to), null);
    }

    private StrategyContent find(StrategyId id) {
        return records.find(StrategyRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
    }
}
