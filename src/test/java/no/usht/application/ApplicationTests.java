package no.usht.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Recipients;
import no.usht.access.Role;
import no.usht.application.Answer.Said;
import no.usht.centre.CentreLetterhead;
import no.usht.content.InvalidContentException;
import no.usht.grant.AnnouncedCalls;
import no.usht.grant.GrantYearId;
import no.usht.handover.HandedOver;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.mail.Attachment;
import no.usht.notify.NoticeService;
import no.usht.notify.Notifier;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureId;
import no.usht.plan.MeasureService;
import no.usht.shared.FundingSource;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What a centre applies for, on a real database. */
@DatabaseTest
class ApplicationTests {

    private static final Workspace TELEMARK = Workspace.centre(new CentreKey("telemark"));
    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));

    /** Each test has a year of its own. */
    private static final AtomicInteger YEARS = new AtomicInteger(2070);

    @Autowired
    ApplicationService applications;

    @Autowired
    ApplicationSending sending;

    @Autowired
    ReceivedApplications received;

    @Autowired
    ActionPlanService plans;

    @Autowired
    MeasureService measures;

    @Autowired
    ReceiptAudience receipts;

    @Autowired
    Workspaces workspaces;

    @Autowired
    NoticeService notices;

    @Autowired
    ApplicationContext context;

    @Autowired
    Acting acting;

    @Autowired
    Clock clock;

    private final int year = YEARS.getAndIncrement();
    private final GrantYearId call = new GrantYearId(UUID.randomUUID());

    @BeforeEach
    void announce() {
        AnnouncedCall.make(call, year, LocalDate.ofInstant(clock.instant(), Norwegian.ZONE));
    }

    private <T> T as(Role role, Supplier<T> work) {
        return acting.as(acting.person("Test Testesen", TELEMARK, role), TELEMARK, work);
    }

    private ApplicationId begun() {
        return as(Role.STAFF, () -> applications.begin(call));
    }

    private Answer answer(ApplicationId id, String block, int version, Said said) {
        return as(Role.STAFF, () -> applications.answer(id, block, version, said));
    }

    private static BudgetLine line(FundingSource source, long kroner) {
        return new BudgetLine(source, "wages", null, "Fagutvikler", kroner * 100);
    }

    private List<String> checks(ApplicationId id) {
        return as(Role.STAFF, () -> applications.checks(id, Language.NB)).stream()
                .map(check -> check.block() + " " + check.key())
                .toList();
    }

    /** An application that can be sent. */
    private ApplicationId whole() {
        ActionPlanId plan = as(
                Role.STAFF, () -> plans.save(null, 0, ActionPlanContent.ofYear(year, "Handlingsplan " + year), null));
        MeasureId measure = as(
                Role.STAFF,
                () -> measures.save(
                        null,
                        0,
                        MeasureContent.empty()
                                .withTitle("Styrke demensomsorgen")
                                .withPlan(plan),
                        null));
        ApplicationId id = begun();
        answer(id, "about", 0, Said.of("Vi utvikler."));
        answer(id, "new", 0, Said.of("no"));
        answer(id, "plan", 0, Said.of(plan));
        answer(
                id,
                "budget",
                0,
                Said.of(List.of(
                        line(FundingSource.DIRECTORATE, 800_000).withMeasure(measure),
                        line(FundingSource.HOST_MUNICIPALITY, 200_000))));
        return id;
    }

    private String sent(ApplicationId id) {
        return as(Role.LEADER, () -> sending.send(id, sending.preview(id).orElseThrow(), Language.NB));
    }

    @Test
    void isBegunOnce() {
        assertThat(begun()).isEqualTo(begun());
    }

    @Test
    void keepsEachPartByItself() {
        ApplicationId id = begun();
        Answer first = answer(id, "about", 0, Said.of("Vi utvikler."));
        answer(id, "new", 0, Said.of("yes"));

        assertThat(first.version()).isEqualTo(1);
        assertThat(as(Role.CENTRE_READER, () -> applications.find(id))
                        .orElseThrow()
                        .answers()
                        .values())
                .extracting(answer -> answer.block(), answer -> answer.said().value())
                .containsExactlyInAnyOrder(tuple("about", "Vi utvikler."), tuple("new", "yes"));
    }

    @Test
    void tellsWhoeverWritesOverAnothersAnswer() {
        ApplicationId id = begun();
        answer(id, "about", 0, Said.of("Den ene"));

        assertThatThrownBy(() -> answer(id, "about", 0, Said.of("Den andre")))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(answer(id, "about", 1, Said.of("Den andre")).version()).isEqualTo(2);
    }

    @Test
    void keepsALineOfTheBudgetThatIsNotWhole() {
        ApplicationId id = begun();
        answer(id, "budget", 0, Said.of(List.of(BudgetLine.blank().withPurpose("Lønn"))));

        assertThat(checks(id)).contains("budget application.check.line");
        assertThat(as(Role.STAFF, () -> applications.find(id)).orElseThrow().budget())
                .extracting(BudgetLine::purpose)
                .containsExactly("Lønn");
    }

    @Test
    void refusesAnAmountBelowZeroAndAnOptionThatIsNone() {
        ApplicationId id = begun();
        assertThatThrownBy(() -> answer(id, "budget", 0, Said.of(List.of(line(FundingSource.OTHER, -1)))))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> answer(id, "new", 0, Said.of("perhaps"))).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void saysAllThatHindersSending() {
        ApplicationId id = begun();
        answer(id, "about", 0, Said.of("Dette er alt for langt til at det kan sendes."));
        answer(id, "new", 0, Said.of("yes"));
        answer(
                id,
                "budget",
                0,
                Said.of(List.of(
                        line(FundingSource.DIRECTORATE, 800_001), line(FundingSource.HOST_MUNICIPALITY, 200_000))));

        assertThat(checks(id))
                .containsExactly(
                        "about application.check.tooLong",
                        "what application.check.missing",
                        "plan application.check.missing",
                        "budget application.check.ownShare");
        assertThatThrownBy(() -> sent(id)).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void asksNotForWhatDependsOnAnotherAnswer() {
        ApplicationId id = begun();
        assertThat(checks(id)).doesNotContain("what application.check.missing");
    }

    @Test
    void warnsOfAPlanThatIsNotAdopted() {
        assertThat(checks(whole())).containsExactly("plan application.check.planDraft");
    }

    @Test
    void sendsWhatWasShownAndNeverChangesIt() {
        ApplicationId id = whole();
        String number = sent(id);

        assertThatThrownBy(() -> answer(id, "about", 1, Said.of("Noe annet")))
                .isInstanceOf(InvalidContentException.class);
        List<HandedOver<Submission>> all = as(Role.CENTRE_READER, () -> sending.sent(id));
        assertThat(all).hasSize(1);
        Submission content = all.getFirst().content();
        assertThat(content.caseNumber()).isEqualTo(number).startsWith(year + "/");
        assertThat(content.asked()).isEqualTo(80_000_000);
        assertThat(content.total()).isEqualTo(100_000_000);
        assertThat(content.parts())
                .extracting(part -> part.label().nb(), part -> part.value().nb())
                .contains(tuple("Om senteret", "Vi utvikler."), tuple("Noe nytt?", "Nei"))
                .doesNotContain(tuple("Hva?", ""));
        assertThat(content.budget()).extracting(Submission.Line::cost).containsOnly("Lønn");
        assertThat(content.budget().getFirst().measure()).isEqualTo("Styrke demensomsorgen");
        assertThat(Objects.requireNonNull(content.plan()).goals().getFirst().measures())
                .extracting(Submission.Planned::title)
                .containsExactly("Styrke demensomsorgen");
    }

    @Test
    void sendsNothingButWhatThePersonHasSeen() {
        ApplicationId id = whole();
        Submission seen = as(Role.LEADER, () -> sending.preview(id)).orElseThrow();
        answer(id, "about", 1, Said.of("Noe annet"));

        assertThatThrownBy(() -> as(Role.LEADER, () -> sending.send(id, seen, Language.NB)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(as(Role.LEADER, () -> sending.sent(id))).isEmpty();
    }

    @Test
    void letsOnlyALeaderSend() {
        ApplicationId id = whole();
        Submission seen = as(Role.STAFF, () -> sending.preview(id)).orElseThrow();
        assertThatThrownBy(() -> as(Role.STAFF, () -> sending.send(id, seen, Language.NB)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsTheDirectorateWhatIsSentAndNoDraft() {
        ApplicationId id = whole();
        assertThat(received()).isEmpty();
        sent(id);
        assertThat(received())
                .extracting(one -> one.id(), one -> one.sent().content().asked())
                .containsExactly(tuple(id, 80_000_000L));
    }

    private List<ReceivedApplications.Received> received() {
        return acting.as(
                acting.person("Sak Saksen", Workspace.NATIONAL, Role.CASE_OFFICER),
                Workspace.NATIONAL,
                () -> received.of(call));
    }

    @Test
    void mailsWhatWasSentAlsoWhenNobodyIsSignedIn() throws IOException {
        ApplicationId id = whole();
        String number = sent(id);
        Attachment file = workspaces
                .callInNewTransaction(TELEMARK, () -> receipts.attachmentOf(id.toString()))
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(number, "Vi utvikler.", "Styrke demensomsorgen");
        }
        assertThat(workspaces.callInNewTransaction(VESTFOLD, () -> receipts.attachmentOf(id.toString())))
                .isEmpty();
        assertThat(as(Role.STAFF, () -> receipts.receivers(id.toString()))).isEmpty();
    }

    @Test
    void remindsThoseWhoHaveNotSentBeforeAndAfterTheLastDay() {
        Acting.Somebody writer = acting.person("Kari Skriver", TELEMARK, Role.STAFF);
        LocalDate applyBy = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE).plusDays(10);
        reminded(applyBy.minusDays(7));
        assertThat(told(writer)).as("since 14 days before").containsExactly("application-due");
        reminded(applyBy.minusDays(6));
        assertThat(told(writer)).as("once").hasSize(1);
        reminded(applyBy.plusDays(1));
        assertThat(told(writer)).as("nothing was begun").hasSize(1);

        ApplicationId id = whole();
        reminded(applyBy.plusDays(1));
        assertThat(told(writer)).containsExactlyInAnyOrder("application-due", "application-over");
        reminded(applyBy.plusDays(20));
        assertThat(told(writer)).as("it is long ago").hasSize(2);
        sent(id);
        reminded(applyBy.minusDays(3));
        assertThat(told(writer)).as("it is sent").hasSize(2);
    }

    private void reminded(LocalDate day) {
        ApplicationReminders night = new ApplicationReminders(
                context.getBean(AnnouncedCalls.class),
                context.getBean(ApplicationRepository.class),
                context.getBean(Recipients.class),
                context.getBean(Notifier.class),
                context.getBean(CentreLetterhead.class),
                new ApplicationSettings(List.of(14, 3, -1)),
                Clock.fixed(day.atTime(4, 35).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        workspaces.callInNewTransaction(TELEMARK, night::work);
    }

    /** Of this test's call. */
    private List<String> told(Acting.Somebody person) {
        return acting.as(person, TELEMARK, () -> notices.newest(50)).stream()
                .filter(notice -> notice.title().endsWith(" " + year))
                .map(notice -> notice.kind().name())
                .filter(kind -> !kind.equals("application-sent"))
                .toList();
    }

    @Test
    void hidesWhatIsSentFromOtherCentres() {
        ApplicationId id = whole();
        sent(id);
        assertThat(acting.as(acting.person("Nabo Naboen", VESTFOLD, Role.LEADER), VESTFOLD, () -> sending.sent(id)))
                .isEmpty();
    }

    @Test
    void addsToWhatWasSentAndTakesItBack() {
        ApplicationId id = whole();
        sent(id);
        as(Role.LEADER, () -> {
            sending.supplement(id, "Et brev fra kommunen kommer.");
            return null;
        });
        assertThat(received())
                .extracting(one -> one.sent().content().kind())
                .containsExactly(Submission.Kind.SUPPLEMENT);
        assertThatThrownBy(() -> as(Role.LEADER, () -> {
                    sending.withdraw(id, " ");
                    return null;
                }))
                .isInstanceOf(InvalidContentException.class);
        as(Role.LEADER, () -> {
            sending.withdraw(id, "Kommunen vil ikke lenger.");
            return null;
        });
        assertThat(received()).isEmpty();
        assertThat(as(Role.LEADER, () -> sending.sent(id)))
                .extracting(
                        version -> version.content().kind(),
                        version -> version.content().reason())
                .containsExactly(
                        tuple(Submission.Kind.WITHDRAWAL, "Kommunen vil ikke lenger."),
                        tuple(Submission.Kind.SUPPLEMENT, "Et brev fra kommunen kommer."),
                        tuple(Submission.Kind.APPLICATION, ""));
        // It can be applied anew.
        assertThat(begun()).isNotEqualTo(id);
    }

    @Test
    void discardsADraftAndNothingThatWasSent() {
        ApplicationId draft = begun();
        answer(draft, "about", 0, Said.of("Vi utvikler."));
        as(Role.STAFF, () -> {
            applications.discard(draft);
            return null;
        });
        assertThat(as(Role.STAFF, () -> applications.find(draft))).isEmpty();
        ApplicationId id = whole();
        sent(id);
        assertThatThrownBy(() -> as(Role.LEADER, () -> {
                    applications.discard(id);
                    return null;
                }))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void countsABudgetToTheOre() {
        BudgetSums sums = BudgetSums.of(List.of(
                line(FundingSource.DIRECTORATE, 2), line(FundingSource.DIRECTORATE, 1), line(FundingSource.OTHER, 1)));
        assertThat(sums.all()).isEqualTo(400);
        assertThat(sums.asked()).isEqualTo(300);
        assertThat(sums.ownShare()).contains(new BigDecimal("25.0"));
    }
}
