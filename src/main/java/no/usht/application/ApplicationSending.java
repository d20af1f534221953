package no.usht.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.grant.Block;
import no.usht.grant.BlockKind;
import no.usht.handover.HandedOver;
import no.usht.handover.Handover;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.notify.Notifier;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.MeasureId;
import no.usht.plan.PlanAdoption;
import no.usht.plan.PlanTree;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends applications to the directorate: what was sent is never changed, only added to or taken back. */
@Service
@Transactional
@PreAuthorize("@access.may('APPLICATION_SEND')")
public class ApplicationSending {

    /** Longest reason for a supplement, or for taking an application back. */
    public static final int REASON_LENGTH = 5_000;

    private final ApplicationService applications;
    private final ApplicationRepository rows;
    private final ActionPlanService plans;
    private final PlanAdoption adoption;
    private final Handover handover;
    private final Notifier notifier;
    private final Receipts receipts;

    ApplicationSending(
            ApplicationService applications,
            ApplicationRepository rows,
            ActionPlanService plans,
            PlanAdoption adoption,
            Handover handover,
            Notifier notifier,
            Receipts receipts) {
        this.applications = applications;
        this.rows = rows;
        this.plans = plans;
        this.adoption = adoption;
        this.handover = handover;
        this.notifier = notifier;
        this.receipts = receipts;
    }

    /** All that was sent of it, the newest first; nothing where the workspace has none of that id. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('APPLICATION_READ')")
    public List<HandedOver<Submission>> sent(ApplicationId id) {
        return applications.find(id).isEmpty() ? List.of() : handover.history(SubmittedApplication.KIND, id);
    }

    /** What would be sent, as it stands; empty if the workspace has none of that id. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('APPLICATION_READ')")
    public Optional<Submission> preview(ApplicationId id) {
        return applications.find(id).map(application -> frozen(application, ""));
    }

    /**
     * Sends a draft.
     *
     * @param seen what the person was shown that leaves, see {@link #preview}
     * @return the number of the case
     * @throws UnknownRecordException if the workspace has no such application
     * @throws ChangedMeanwhileException if something else would be sent by now
     * @throws InvalidContentException if something hinders it, or it is sent already
     */
    public String send(ApplicationId id, Submission seen, Language language) {
        ApplicationRow row = applications.held(id);
        if (row.state() != ApplicationState.DRAFT) {
            throw InvalidContentException.forProblem(Problem.ofAll("application.send.sent"));
        }
        Application application = find(id);
        List<Check> hindrances = applications.checks(application, language).stream()
                .filter(Check::blocks)
                .toList();
        InvalidContentException.refuse(hindrances.stream()
                .map(check -> new Problem("", -1, List.of(), check.key(), check.arguments()))
                .toList());
        Submission leaves = frozen(application, "");
        if (!leaves.equals(seen)) {
            throw ChangedMeanwhileException.forChange(Optional.empty());
        }
        String number = application.call().year() + "/" + rows.nextCase();
        row.goOnWith(application.form().version());
        row.sent(number, applications.now());
        hand(id, leaves.withCaseNumber(number));
        receipts.send(id, application.call(), number);
        notifier.settle(ApplicationNotices.DUE, application.call().id());
        notifier.tellAll(
                ApplicationNotices.SENT,
                new Notifier.About(
                        id,
                        application.call().scheme().name(language) + " "
                                + application.call().year(),
                        ApplicationNotices.path(id)));
        return number;
    }

    /**
     * Adds something to an application that was sent, which then stands beside it.
     *
     * @throws UnknownRecordException if the workspace has no such application
     * @throws InvalidContentException if there is nothing to say, or it is not with the directorate
     */
    public void supplement(ApplicationId id, String typed) {
        again(id, Submission.Kind.SUPPLEMENT, typed);
    }

    /**
     * Takes an application back, before it is decided.
     *
     * @throws UnknownRecordException if the workspace has no such application
     * @throws InvalidContentException if no reason is said, or it is not with the directorate
     */
    public void withdraw(ApplicationId id, String typed) {
        again(id, Submission.Kind.WITHDRAWAL, typed);
        rows.hold(id).orElseThrow().withdrawn(applications.now());
        handover.withdraw(SubmittedApplication.KIND, id);
    }

    private void again(ApplicationId id, Submission.Kind kind, String typed) {
        ApplicationRow row = applications.held(id);
        if (row.state() != ApplicationState.SENT) {
            throw InvalidContentException.forProblem(Problem.ofAll("application.send.notSent"));
        }
        String reason = PlainText.lines(typed);
        if (reason.isEmpty()) {
            throw InvalidContentException.forProblem(Problem.ofAll("application.send.reasonMissing"));
        }
        if (reason.length() > REASON_LENGTH) {
            throw InvalidContentException.forProblem(Problem.ofAll(Problem.TOO_LONG, Norwegian.number(REASON_LENGTH)));
        }
        Submission before =
                handover.current(SubmittedApplication.KIND, id).orElseThrow().content();
        hand(id, before.with(next -> next.kind(kind).reason(reason).signedBy(applications.name())));
    }

    private void hand(ApplicationId id, Submission leaves) {
        handover.supersede(SubmittedApplication.KIND, id, leaves);
    }

    private Application find(ApplicationId id) {
        return applications.find(id).orElseThrow(() -> UnknownRecordException.forId(id));
    }

    /** The application with its plan and its words as they are now. */
    Submission frozen(Application application, String caseNumber) {
        Optional<PlanTree> plan = application
                .ofKind(BlockKind.PLAN)
                .map(block -> application.answer(block.key()).said().plan())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(plans::tree);
        Map<MeasureId, String> measures = plan.stream()
                .flatMap(tree -> tree.measures().stream())
                .collect(Collectors.toMap(
                        measure -> new MeasureId(measure.id()),
                        measure -> measure.content().title()));
        return SubmissionBuilder.builder()
                .year(application.call().id())
                .title(new Submission.Wording(
                        new SubmissionWords(Language.NB).title(application.call()),
                        new SubmissionWords(Language.NN).title(application.call())))
                .caseNumber(caseNumber)
                .kind(Submission.Kind.APPLICATION)
                .reason("")
                .signedBy(applications.name())
                .parts(application.asked().stream()
                        .map(block -> part(application, block))
                        .toList())
                .budget(lines(application, measures))
                .plan(plan.map(this::plan).orElse(null))
                .build();
    }

    private static Submission.Part part(Application application, Block block) {
        return new Submission.Part(
                block.key(),
                block.kind(),
                new Submission.Wording(block.labelNb(), block.labelNn()),
                value(block, application.answer(block.key()).said().value()),
                block.kind() == BlockKind.TABLE
                        ? block.options().stream()
                                .map(option -> new Submission.Wording(option.nb(), option.nn()))
                                .toList()
                        : List.of());
    }

    private static Submission.Wording value(Block block, String value) {
        return block.options().stream()
                .filter(option ->
                        block.kind() == BlockKind.CHOICE && option.key().equals(value))
                .findFirst()
                .map(option -> new Submission.Wording(option.nb(), option.nn()))
                .orElseGet(() -> Submission.Wording.same(value));
    }

    private static List<Submission.Line> lines(Application application, Map<MeasureId, String> measures) {
        List<Submission.Line> lines = new ArrayList<>();
        application
                .ofKind(BlockKind.BUDGET)
                .forEach(block -> application
                        .answer(block.key())
                        .said()
                        .budget()
                        .forEach(line -> lines.add(new Submission.Line(
                                Objects.requireNonNull(line.source()),
                                block.options().stream()
                                        .filter(option -> option.key().equals(line.cost()))
                                        .map(option -> option.nb())
                                        .findFirst()
                                        .orElse(line.cost()),
                                named(measures, line.measure()),
                                line.purpose(),
                                Objects.requireNonNull(line.amount())))));
        return lines;
    }

    private static String named(Map<MeasureId, String> measures, @Nullable MeasureId measure) {
        return measure == null ? "" : measures.getOrDefault(measure, "");
    }

    private Submission.Plan plan(PlanTree tree) {
        ActionPlanId id = tree.id();
        return new Submission.Plan(
                tree.plan().content().title(),
                adoption.versions(id).stream()
                        .findFirst()
                        .map(version -> version.number())
                        .orElse(0),
                tree.branches().stream()
                        .map(branch -> new Submission.Goal(
                                branch.goal().map(goal -> goal.text()).orElse(""),
                                branch.measures().stream()
                                        .map(measure -> new Submission.Planned(
                                                measure.content().title(),
                                                measure.content().why(),
                                                measure.content()
                                                        .due()
                                                        .map(Object::toString)
                                                        .orElse("")))
                                        .toList()))
                        .toList());
    }
}
