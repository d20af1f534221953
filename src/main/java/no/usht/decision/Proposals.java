package no.usht.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.application.ApplicationId;
import no.usht.content.InvalidContentException;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearRecord;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.RecordService;
import no.usht.keeping.UnknownRecordException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers propose, until somebody else decides it. */
@Service
@Transactional
@PreAuthorize("@access.may('CASE_WRITE')")
public class Proposals {

    private final Cases cases;
    private final CaseRepository rows;
    private final RecordService records;
    private final EntityManager entities;
    private final Access access;
    private final Clock clock;

    Proposals(
            Cases cases,
            CaseRepository rows,
            RecordService records,
            EntityManager entities,
            Access access,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.records = records;
        this.entities = entities;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One to be saved.
     *
     * @param seen what was proposed when it was typed; null for nothing
     */
    public record Line(ApplicationId application, @Nullable Proposal seen, ProposalContent content) {}

    /**
     * Saves all of those of a year, or none; whoever does is their proposer from now on.
     *
     * @throws UnknownRecordException if one is of no case of that year
     * @throws ChangedMeanwhileException if somebody else has changed one since it was seen
     * @throws InvalidContentException if one breaks a rule
     * @throws no.usht.steps.StepRefusedException if nothing can be proposed in one now
     */
    public void save(GrantYearId year, List<Line> lines) {
        records.hold(GrantYearRecord.KIND, year.value());
        Map<ApplicationId, Case> all = cases.of(year).stream().collect(Collectors.toMap(Case::id, Function.identity()));
        CurrentPerson person = access.person().orElseThrow();
        for (Line line : lines) {
            Case one = Optional.ofNullable(all.get(line.application()))
                    .orElseThrow(() -> UnknownRecordException.forId(line.application()));
            CaseSteps.ALL.take(one.facts(false, false), CaseAction.PROPOSE);
            if (!one.proposal().equals(Optional.ofNullable(line.seen()))) {
                throw ChangedMeanwhileException.forChange(Optional.empty());
            }
            ProposalContent content = line.content().tidied();
            InvalidContentException.refuse(content.check(one.submission().asked()));
            Proposal proposal = new Proposal(
                    one.id(),
                    content,
                    person.id(),
                    person.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            rows.proposal(one.id())
                    .ifPresentOrElse(
                            row -> row.become(proposal), () -> entities.persist(new ProposalRow(year, proposal)));
        }
    }
}
