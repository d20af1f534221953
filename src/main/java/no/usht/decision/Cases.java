package no.usht.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.application.ApplicationId;
import no.usht.application.ReceivedApplications;
import no.usht.application.ReceivedApplications.Received;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications that the directorate has received, with what it has done with them so far. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('CASE_READ')")
public class Cases {

    /** Longest comment. */
    public static final int COMMENT_LENGTH = 5_000;

    private final ReceivedApplications received;
    private final CaseRepository rows;
    private final DecisionRepository decisions;
    private final Calls calls;
    private final GrantYearService years;
    private final EntityManager entities;
    private final Access access;
    private final Clock clock;

    Cases(
            ReceivedApplications received,
            CaseRepository rows,
            DecisionRepository decisions,
            Calls calls,
            GrantYearService years,
            EntityManager entities,
            Access access,
            Clock clock) {
        this.received = received;
        this.rows = rows;
        this.decisions = decisions;
        this.calls = calls;
        this.years = years;
        this.entities = entities;
        this.access = access;
        this.clock = clock;
    }

    /** All of that year, the one that came first before the others; nothing where no such year was announced. */
    public List<Case> of(GrantYearId year) {
        Optional<Call> call = calls.find(year);
        if (call.isEmpty()) {
            return List.of();
        }
        List<Received> all = received.all(year);
        Map<ApplicationId, Case.Officer> officers = rows
                .of(all.stream().map(Received::id).toList())
                .stream()
                .collect(Collectors.toMap(CaseRow::application, CaseRow::officer));
        Map<ApplicationId, Proposal> proposals = rows.proposals(year).stream()
                .map(ProposalRow::proposal)
                .collect(Collectors.toMap(Proposal::application, Function.identity()));
        Map<ApplicationId, List<Decision>> decided = decided(year);
        Map<CentreKey, Long> before = grantedBefore(year);
        Instant end = Norwegian.start(call.orElseThrow().terms().applyBy().plusDays(1));
        return all.stream()
                .map(one -> new Case(
                        one,
                        !one.first().isBefore(end),
                        before.get(one.sent().centre()),
                        Optional.ofNullable(officers.get(one.id())),
                        Optional.ofNullable(proposals.get(one.id())),
                        decided.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** One of them; empty where none of that id was sent. */
    public Optional<Case> find(ApplicationId id) {
        return received.find(id)
                .flatMap(one -> of(one.sent().content().year()).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    /** What was said of one, in the order in which it was. */
    public List<CaseComment> comments(ApplicationId id) {
        return rows.comments(id).stream().map(CommentRow::comment).toList();
    }

    /** How much is granted by year, in øre; nothing of years in which nothing was decided. */
    public Map<GrantYearId, Long> granted() {
        return decisions.newest().stream()
                .collect(Collectors.groupingBy(
                        decided -> decided.decision().year(),
                        Collectors.summingLong(decided -> decided.decision().amount())));
    }

    private Map<ApplicationId, List<Decision>> decided(GrantYearId year) {
        return decisions.of(year).stream()
                .map(DecisionRepository.Decided::decision)
                .collect(Collectors.groupingBy(Decision::application));
    }

    private Map<CentreKey, Long> grantedBefore(GrantYearId year) {
        List<Saved<GrantYearContent>> all = years.all();
        Map<CentreKey, Long> granted = new HashMap<>();
        all.stream()
                .filter(one -> one.id().equals(year.value()))
                .findFirst()
                .flatMap(now -> all.stream()
                        .filter(one -> Objects.equals(
                                        one.content().scheme(), now.content().scheme())
                                && Objects.requireNonNull(one.content().year()) + 1
                                        == Objects.requireNonNull(now.content().year()))
                        .findFirst())
                .ifPresent(before -> decided(new GrantYearId(before.id()))
                        .values()
                        // Of the newest in each case, which comes first; a centre may have got two others' by a merger.
                        .forEach(inCase -> granted.merge(
                                inCase.getFirst().centre(), inCase.getFirst().amount(), Long::sum)));
        return granted;
    }

    /**
     * Takes a case on, whoever had it before.
     *
     * @throws UnknownRecordException if none of that id was sent
     */
    @Transactional
    @PreAuthorize("@access.may('CASE_WRITE')")
    public void takeOn(ApplicationId id) {
        require(id);
        letGo(id);
        entities.flush();
        entities.persist(new CaseRow(id, self()));
    }

    /** Leaves a case to others; nothing happens where nobody has it. */
    @Transactional
    @PreAuthorize("@access.may('CASE_WRITE')")
    public void letGo(ApplicationId id) {
        rows.of(List.of(id)).forEach(entities::remove);
    }

    /**
     * Says something of a case, which the directorate alone reads, for good.
     *
     * @throws UnknownRecordException if none of that id was sent
     * @throws InvalidContentException if nothing is said, or too much
     */
    @Transactional
    @PreAuthorize("@access.may('CASE_WRITE')")
    public void comment(ApplicationId id, String typed) {
        require(id);
        String text = PlainText.lines(typed);
        if (text.isEmpty()) {
            throw InvalidContentException.forProblem(Problem.ofAll("decision.comment.missing"));
        }
        if (text.length() > COMMENT_LENGTH) {
            throw InvalidContentException.forProblem(Problem.ofAll(Problem.TOO_LONG, Norwegian.number(COMMENT_LENGTH)));
        }
        Case.Officer by = self();
        entities.persist(new CommentRow(
                new CommentId(UUID.randomUUID()),
                id,
                by,
                new CaseComment(by.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), text)));
    }

    private void require(ApplicationId id) {
        if (received.find(id).isEmpty()) {
            throw UnknownRecordException.forId(id);
        }
    }

    private Case.Officer self() {
        return access.person()
                .map(person -> new Case.Officer(person.id(), person.name()))
                .orElseThrow();
    }
}
