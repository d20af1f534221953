package no.usht.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearRecord;
import no.usht.keeping.RecordService;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters about decisions: the directorate sends them, and each centre reads its own. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('LETTER_READ')")
public class GrantLetters {

    private final Cases cases;
    private final DecisionRepository rows;
    private final RecordService records;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    GrantLetters(
            Cases cases, DecisionRepository rows, RecordService records, CentreIds ids, Access access, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.records = records;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** Those that the bound centre has got, the newest first. */
    public List<GrantLetter> received() {
        return rows.letters().stream().map(DecisionRepository.Written::read).toList();
    }

    /** The letter about that decision; empty where the bound workspace sees none. */
    public Optional<GrantLetter> find(DecisionId id) {
        return ids.found(id, rows.letter(id)).map(DecisionRepository.Written::read);
    }

    /** Says that whoever may answer for the centre has opened a letter; nothing happens where somebody has, or there is none. */
    @Transactional
    @PreAuthorize("@access.may('APPLICATION_SEND')")
    public void see(DecisionId id) {
        rows.letter(id)
                .ifPresent(written -> rows.see(
                        id,
                        written.letter().applicant(),
                        now(),
                        access.person().map(CurrentPerson::name).orElse("")));
    }

    /**
     * Sends the letters about those decisions of a year, all or none: their centres read them from now on.
     *
     * @throws InvalidContentException for each that is not to be sent, or was sent already
     */
    @Transactional
    @PreAuthorize("@access.may('CASE_WRITE')")
    public void send(GrantYearId year, Set<DecisionId> decisions) {
        records.hold(GrantYearRecord.KIND, year.value());
        List<Case> sent = cases.of(year).stream()
                .filter(one -> one.decision()
                        .map(Decision::id)
                        .filter(decisions::contains)
                        .isPresent())
                .toList();
        InvalidContentException.refuse(sent.stream()
                .flatMap(one -> CaseSteps.ALL.whyNot(one.facts(false, false), CaseAction.SEND).stream())
                .toList());
        if (sent.isEmpty() || sent.size() != decisions.size()) {
            throw InvalidContentException.forProblem(Problem.ofAll("decision.refused.none"));
        }
        Instant now = now();
        rows.letters(List.copyOf(decisions)).forEach(letter -> letter.sent(now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
