package no.usht.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.application.Answer.Said;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.grant.Block;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearId;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.PlanState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the bound centre applies for. Each part is saved by itself, so that several people can write at once. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('APPLICATION_READ')")
public class ApplicationService {

    private final ApplicationRepository rows;
    private final AnswerRepository answers;
    private final Calls calls;
    private final ActionPlanService plans;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    ApplicationService(
            ApplicationRepository rows,
            AnswerRepository answers,
            Calls calls,
            ActionPlanService plans,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.calls = calls;
        this.plans = plans;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** All that the centre has begun, the oldest first; more than one of a year where centres have become one. */
    public List<Application> all() {
        Map<GrantYearId, Call> announced =
                calls.announced().stream().collect(Collectors.toMap(Call::id, Function.identity()));
        return rows.all().stream()
                .flatMap(row -> Stream.ofNullable(announced.get(row.year())).map(call -> read(row, call)))
                .toList();
    }

    /** The application of that id; empty if the workspace has none. */
    public Optional<Application> find(ApplicationId id) {
        return ids.found(id, rows.findById(id)).flatMap(this::read);
    }

    private Optional<Application> read(ApplicationRow row) {
        return calls.find(row.year()).map(call -> read(row, call));
    }

    private Application read(ApplicationRow row, Call call) {
        // What was sent stays with the form that it answered; a draft goes on with the newest.
        int version = row.state() == ApplicationState.DRAFT ? call.formVersion() : row.formVersion();
        return new Application(
                row.getId(),
                call,
                calls.form(row.year(), version),
                row.state(),
                row.caseNumber(),
                answers.of(row.getId()).stream()
                        .map(AnswerRow::read)
                        .collect(Collectors.toMap(Answer::block, Function.identity())));
    }

    /** What has to be mended before it is sent, or should be known; empty too if the workspace has no such application. */
    public List<Check> checks(ApplicationId id, Language language) {
        return find(id).map(application -> checks(application, language)).orElseGet(List::of);
    }

    List<Check> checks(Application application, Language language) {
        return Checks.of(application, this::planState, today(), language);
    }

    private Optional<PlanState> planState(ActionPlanId plan) {
        return plans.tree(plan).map(tree -> tree.plan().content().standing());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
    }

    /**
     * Begins what the centre applies for in a call, or goes on with what it has begun.
     *
     * @throws InvalidContentException if the centre is not called, or the call is over
     */
    @Transactional
    @PreAuthorize("@access.may('APPLICATION_WRITE')")
    public ApplicationId begin(GrantYearId year) {
        Call call = calls.find(year)
                .orElseThrow(() -> InvalidContentException.forProblem(Problem.ofAll("application.begin.notCalled")));
        Optional<ApplicationRow> begun = rows.all().stream()
                .filter(row -> row.year().equals(year) && row.state() != ApplicationState.WITHDRAWN)
                .findFirst();
        if (begun.isPresent()) {
            return begun.get().getId();
        }
        if (today().isAfter(call.terms().applyBy())) {
            throw InvalidContentException.forProblem(Problem.ofAll(
                    "application.check.closed", Norwegian.date(call.terms().applyBy())));
        }
        return rows.save(new ApplicationRow(new ApplicationId(ids.next()), year, call.formVersion(), now()))
                .getId();
    }

    /**
     * Saves one part of a draft.
     *
     * @param expectedVersion the version of the answer that the person has seen; 0 where nobody had answered
     * @return the answer as it is kept
     * @throws UnknownRecordException if the workspace has no such application, or its form no such part
     * @throws ChangedMeanwhileException if somebody has answered it since
     * @throws InvalidContentException if it can be no answer, or the application is sent
     */
    @Transactional
    @PreAuthorize("@access.may('APPLICATION_WRITE')")
    public Answer answer(ApplicationId id, String block, int expectedVersion, Said typed) {
        ApplicationRow row = held(id);
        if (row.state() != ApplicationState.DRAFT) {
            throw InvalidContentException.forProblem(Problem.ofAll("application.answer.sent"));
        }
        Application application = read(row).orElseThrow(() -> UnknownRecordException.forId(id));
        Block asked = application.form().blocks().stream()
                .filter(each -> each.key().equals(block))
                .findFirst()
                .orElseThrow(() -> UnknownRecordException.forId(id));
        Answer before = application.answer(block);
        if (before.version() != expectedVersion) {
            throw ChangedMeanwhileException.forChange(Optional.empty());
        }
        row.goOnWith(application.form().version());
        Said said = AnswerRules.checked(asked, typed);
        if (said.equals(before.said())) {
            return before;
        }
        AnswerRow answer = answers.find(id, block).orElseGet(() -> new AnswerRow(new AnswerId(ids.next()), id, block));
        answer.say(said, new Answer.Stamp(name(), now()));
        return answers.saveAndFlush(answer).read();
    }

    /**
     * Deletes a draft with all its answers.
     *
     * @throws UnknownRecordException if the workspace has no such application
     * @throws InvalidContentException if it is sent
     */
    @Transactional
    @PreAuthorize("@access.may('APPLICATION_WRITE')")
    public void discard(ApplicationId id) {
        ApplicationRow row = held(id);
        if (row.state() != ApplicationState.DRAFT) {
            throw InvalidContentException.forProblem(Problem.ofAll("application.answer.sent"));
        }
        rows.delete(row);
    }

    /** The row, which nobody else changes until the transaction ends. @throws UnknownRecordException if there is none */
    ApplicationRow held(ApplicationId id) {
        return ids.found(id, rows.hold(id)).orElseThrow(() -> UnknownRecordException.forId(id));
    }

    String name() {
        return access.person().map(CurrentPerson::name).orElse("");
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
