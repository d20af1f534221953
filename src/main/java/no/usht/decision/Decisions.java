package no.usht.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.application.ApplicationId;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreHost;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearRecord;
import no.usht.keeping.RecordService;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided: the directorate reads all of it, a centre what letters to it say. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('LETTER_READ')")
public class Decisions {

    private final Cases cases;
    private final CaseRepository rows;
    private final DecisionRepository decided;
    private final LetterWriter letters;
    private final CentreDirectory centres;
    private final RecordService records;
    private final CentreIds ids;
    private final Calls calls;
    private final EntityManager entities;
    private final Access access;
    private final Clock clock;

    Decisions(
            Cases cases,
            CaseRepository rows,
            DecisionRepository decided,
            LetterWriter letters,
            CentreDirectory centres,
            RecordService records,
            CentreIds ids,
            Calls calls,
            EntityManager entities,
            Access access,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.decided = decided;
        this.letters = letters;
        this.centres = centres;
        this.records = records;
        this.ids = ids;
        this.calls = calls;
        this.entities = entities;
        this.access = access;
        this.clock = clock;
    }

    /** All that was decided in a case, the newest first. */
    public List<Decision> of(ApplicationId application) {
        return decided.of(application).stream()
                .map(DecisionRepository.Decided::decision)
                .toList();
    }

    /** One of that id; empty where the bound workspace sees none. */
    public Optional<Decision> find(DecisionId id) {
        return ids.found(id, decided.find(id)).map(DecisionRepository.Decided::decision);
    }

    /** What hinders whoever asks from deciding those of a year as they have seen them; nothing where they can. */
    @PreAuthorize("@access.may('CASE_DECIDE')")
    public List<Problem> hindrances(GrantYearId year, Map<ApplicationId, Proposal> seen) {
        return hindrances(year, cases.of(year), seen);
    }

    private List<Problem> hindrances(GrantYearId year, List<Case> all, Map<ApplicationId, Proposal> seen) {
        List<Problem> found = new ArrayList<>();
        long sum = 0;
        for (Case one : all) {
            Proposal shown = seen.get(one.id());
            if (shown == null) {
                sum += one.granted();
            } else {
                found.addAll(CaseSteps.ALL.whyNot(facts(one, shown), CaseAction.DECIDE));
                sum += shown.amount();
            }
        }
        if (seen.isEmpty()
                || all.stream().filter(one -> seen.containsKey(one.id())).count() != seen.size()) {
            found.add(Problem.ofAll("decision.refused.none"));
        }
        long over = sum - calls.find(year).orElseThrow().terms().frame();
        if (over > 0) {
            found.add(Problem.ofAll("decision.refused.overFrame", Norwegian.ore(over)));
        }
        return found;
    }

    private CaseFacts facts(Case one, Proposal shown) {
        return one.facts(
                one.proposal().map(Proposal::by).equals(access.person().map(CurrentPerson::id)),
                !one.proposal().equals(Optional.of(shown)));
    }

    /**
     * Decides what is proposed in all of those of a year, or in none, and writes their letters.
     *
     * @param seen what the person has seen that is proposed in each
     * @throws InvalidContentException for all that hinders it
     */
    @Transactional
    @PreAuthorize("@access.may('CASE_DECIDE')")
    public List<DecisionId> decide(GrantYearId year, Map<ApplicationId, Proposal> seen) {
        // Of two who decide at once the second waits here, and then finds what the first has decided and spent.
        records.hold(GrantYearRecord.KIND, year.value());
        List<Case> all = cases.of(year);
        InvalidContentException.refuse(hindrances(year, all, seen));
        CurrentPerson person = access.person().orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<DecisionId> made = new ArrayList<>();
        for (Case one : all) {
            if (seen.containsKey(one.id())) {
                Decision decision = decision(year, one, person, now);
                entities.persist(new DecisionRow(decision));
                entities.persist(letters.write(decision, one));
                rows.proposal(one.id()).ifPresent(entities::remove);
                made.add(decision.id());
            }
        }
        return made;
    }

    private Decision decision(GrantYearId year, Case one, CurrentPerson person, Instant now) {
        Proposal proposal = one.proposal().orElseThrow();
        ProposalContent content = proposal.content();
        int number = one.decision().map(Decision::number).orElse(0) + 1;
        return DecisionBuilder.builder()
                .id(new DecisionId(ids.nextFor(one.centre())))
                .application(one.id())
                .year(year)
                .centre(one.centre())
                .host(centres.find(one.centre())
                        .flatMap(centre -> centre.hostOn(LocalDate.ofInstant(now, Norwegian.ZONE)))
                        .map(CentreHost::municipalityCode)
                        .orElse(""))
                .number(number)
                .kind(number == 1 ? DecisionKind.DECISION : DecisionKind.AMENDMENT)
                .outcome(Objects.requireNonNull(content.outcome()))
                .amount(proposal.amount())
                .reason(content.reason())
                .conditionsNb(content.conditionsNb())
                .conditionsNn(content.conditionsNn())
                .proposedBy(proposal.by())
                .proposedByName(proposal.byName())
                .decidedBy(person.id())
                .decidedByName(person.name())
                .decidedAt(now)
                .build();
    }
}
