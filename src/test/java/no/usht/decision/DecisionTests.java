package no.usht.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.application.AnnouncedCall;
import no.usht.application.ApplicationId;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.grant.GrantYearId;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.Norwegian;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of applications, on a real database. */
@DatabaseTest
class DecisionTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace BUSKERUD = Workspace.centre(new CentreKey("buskerud"));
    private static final long MILLION = 100_000_000;

    /** Each test has a year of its own. */
    private static final AtomicInteger YEARS = new AtomicInteger(2050);

    @Autowired
    Cases cases;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    GrantLetters letters;

    @Autowired
    Acting acting;

    @Autowired
    Clock clock;

    private final int year = YEARS.getAndIncrement();
    private final GrantYearId call = new GrantYearId(UUID.randomUUID());
    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private Acting.@Nullable Somebody officer;
    private Acting.@Nullable Somebody decider;

    @BeforeEach
    void announce() {
        AnnouncedCall.make(call, year, LocalDate.ofInstant(clock.instant(), Norwegian.ZONE));
        officer = acting.person("Sak Saksen", Workspace.NATIONAL, Role.CASE_OFFICER);
        decider = acting.person("Ved Vedtaksen", Workspace.NATIONAL, Role.DECISION_MAKER);
    }

    private <T extends @Nullable Object> T as(Acting.@Nullable Somebody somebody, Supplier<T> work) {
        return acting.as(Objects.requireNonNull(somebody), Workspace.NATIONAL, work);
    }

    private static ProposalContent granting(long ore, long asked) {
        return ProposalContent.empty().withAmountOf(ore, asked);
    }

    private Case find(ApplicationId id) {
        return as(officer, () -> cases.find(id)).orElseThrow();
    }

    private void propose(ApplicationId id, ProposalContent content) {
        propose(officer, id, find(id).proposal(), content);
    }

    private void propose(
            Acting.@Nullable Somebody by, ApplicationId id, Optional<Proposal> seen, ProposalContent content) {
        as(by, () -> {
            proposals.save(call, List.of(new Proposals.Line(id, seen.orElse(null), content)));
            return null;
        });
    }

    private Map<ApplicationId, Proposal> seen(ApplicationId... ids) {
        return Arrays.stream(ids)
                .collect(Collectors.toMap(
                        Function.identity(), id -> find(id).proposal().orElseThrow()));
    }

    private List<DecisionId> decide(ApplicationId... ids) {
        Map<ApplicationId, Proposal> shown = seen(ids);
        return as(decider, () -> decisions.decide(call, shown));
    }

    private void send(List<DecisionId> ids) {
        as(decider, () -> {
            letters.send(call, Set.copyOf(ids));
            return null;
        });
    }

    private static List<String> keys(InvalidContentException refusal) {
        return refusal.problems().stream().map(Problem::key).toList();
    }

    @Test
    void decidesWhatSomebodyElseHasProposedAndTellsTheCentreByALetter() {
        ApplicationId whole = AnnouncedCall.sent(call, "vestfold", MILLION);
        ApplicationId part = AnnouncedCall.sent(call, "buskerud", 2 * MILLION);
        propose(whole, granting(MILLION, MILLION));
        propose(
                part,
                granting(MILLION, 2 * MILLION)
                        .withReason("Rammen strekker ikke til.")
                        .withConditionsNb("Send en plan innen mai."));
        List<DecisionId> made = decide(whole, part);

        assertThat(find(part).state()).isEqualTo(CaseState.DECIDED);
        assertThat(centre(VESTFOLD, letters::received)).isEmpty();
        assertThat(centre(VESTFOLD, () -> decisions.of(whole))).isEmpty();
        send(made);

        assertThat(centre(VESTFOLD, () -> decisions.of(whole)))
                .extracting(Decision::outcome, Decision::amount, Decision::decidedByName)
                .containsExactly(tuple(Outcome.GRANTED, MILLION, "Ved Vedtaksen"));
        assertThat(centre(VESTFOLD, () -> decisions.of(part))).isEmpty();
        GrantLetter letter = centre(BUSKERUD, letters::received).getFirst();
        assertThat(letter.content().title()).contains(String.valueOf(year));
        assertThat(letter.content().sections())
                .flatExtracting(LetterContent.Section::points)
                .contains("Send en plan innen mai.");
        assertThat(letter.content().toString()).contains(Norwegian.ore(MILLION), "Rammen strekker ikke til.");
        assertThat(letter.seenAt()).isNull();

        centre(BUSKERUD, () -> {
            letters.see(letter.decision().id());
            letters.see(letter.decision().id());
            return null;
        });
        assertThat(as(officer, () -> letters.find(letter.decision().id()))
                        .orElseThrow()
                        .seenByName())
                .isEqualTo("Test LEADER");
        assertThatThrownBy(() -> send(made)).isInstanceOf(InvalidContentException.class);
    }

    private <T extends @Nullable Object> T centre(Workspace centre, Supplier<T> work) {
        return acting.as(Role.LEADER, centre, work);
    }

    @Test
    void refusesWhatBreaksTheRulesOfAProposal() {
        ApplicationId id = AnnouncedCall.sent(call, "vestfold", MILLION);
        for (ProposalContent broken : List.of(
                ProposalContent.empty(),
                new ProposalContent(Outcome.GRANTED, 1L, "", "", ""),
                new ProposalContent(Outcome.PARTLY, MILLION, "", "", ""),
                new ProposalContent(Outcome.PARTLY, -1L, "", "", ""),
                new ProposalContent(Outcome.REFUSED, 1L, "Nei", "", ""),
                new ProposalContent(Outcome.DISMISSED, 0L, " ", "", ""),
                granting(MILLION, MILLION).withConditionsNn("Send ein plan."))) {
            assertThatThrownBy(() -> propose(id, broken))
                    .as(broken.toString())
                    .isInstanceOf(InvalidContentException.class);
        }
        propose(id, new ProposalContent(Outcome.REFUSED, 0L, "Utenfor formålet.", "", ""));
        assertThat(find(id).state()).isEqualTo(CaseState.PROPOSED);
    }

    @Test
    void tellsWhoeverProposesOfWhatAnotherHasProposedSince() {
        ApplicationId id = AnnouncedCall.sent(call, "vestfold", MILLION);
        propose(officer, id, Optional.empty(), granting(MILLION, MILLION));
        assertThatThrownBy(() -> propose(decider, id, Optional.empty(), granting(1, MILLION)))
                .isInstanceOf(ChangedMeanwhileException.class);
        propose(decider, id, find(id).proposal(), granting(1, MILLION));
        assertThat(find(id).proposal().orElseThrow().byName()).isEqualTo("Ved Vedtaksen");
        assertThatThrownBy(() -> decide(id))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        refusal -> assertThat(keys(refusal)).containsExactly("decision.refused.own"));
    }

    @Test
    void decidesAllOrNothing() {
        ApplicationId fine = AnnouncedCall.sent(call, "vestfold", MILLION);
        ApplicationId changed = AnnouncedCall.sent(call, "buskerud", MILLION);
        propose(fine, granting(MILLION, MILLION));
        propose(changed, granting(MILLION, MILLION));
        Map<ApplicationId, Proposal> shown = seen(fine, changed);
        propose(changed, granting(1, MILLION));
        assertThatThrownBy(() -> as(decider, () -> decisions.decide(call, shown)))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        refusal -> assertThat(keys(refusal)).containsExactly("decision.refused.changed"));
        assertThat(find(fine).decisions()).isEmpty();
    }

    @Test
    void decidesNothingThatWasTakenBackNorAnythingTwice() {
        ApplicationId gone = AnnouncedCall.sent(call, "vestfold", MILLION);
        ApplicationId done = AnnouncedCall.sent(call, "buskerud", MILLION);
        propose(gone, granting(MILLION, MILLION));
        propose(done, granting(MILLION, MILLION));
        Map<ApplicationId, Proposal> shown = seen(gone, done);
        decide(done);
        AnnouncedCall.takenBack(gone);
        assertThatThrownBy(() -> as(decider, () -> decisions.decide(call, shown)))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        refusal -> assertThat(keys(refusal))
                                .containsExactlyInAnyOrder("decision.refused.withdrawn", "decision.refused.decided"));
        assertThatThrownBy(() -> propose(done, granting(1, MILLION))).isInstanceOf(StepRefusedException.class);
    }

    @Test
    void decidesNoMoreThanTheFrameAndOnlyOnceForTwoAtOnce() throws Exception {
        long frame = 4_590_800_000L;
        List<ApplicationId> all =
                List.of(AnnouncedCall.sent(call, "vestfold", frame), AnnouncedCall.sent(call, "buskerud", frame));
        all.forEach(id -> propose(id, granting(frame - 1, frame)));
        List<Map<ApplicationId, Proposal>> shown = all.stream().map(this::seen).toList();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> tries = two.invokeAll(shown.stream()
                    .<Callable<String>>map(one -> () -> as(decider, () -> {
                        try {
                            decisions.decide(call, one);
                            return "decided";
                        } catch (InvalidContentException refusal) {
                            return keys(refusal).getFirst();
                        }
                    }))
                    .toList());
            assertThat(List.of(tries.getFirst().get(), tries.getLast().get()))
                    .containsExactlyInAnyOrder("decided", "decision.refused.overFrame");
        }
    }

    @Test
    void changesAGrantByAnotherDecisionOfTwoPersons() {
        ApplicationId id = AnnouncedCall.sent(call, "vestfold", MILLION);
        propose(id, granting(1, MILLION));
        send(decide(id));
        propose(id, granting(MILLION, MILLION));
        assertThat(find(id).state()).isEqualTo(CaseState.AMENDING);
        send(decide(id));
        assertThat(centre(VESTFOLD, () -> decisions.of(id)))
                .extracting(Decision::number, Decision::kind, Decision::amount)
                .containsExactly(tuple(2, DecisionKind.AMENDMENT, MILLION), tuple(1, DecisionKind.DECISION, 1L));
        assertThat(centre(VESTFOLD, letters::received))
                .filteredOn(letter -> letter.decision().year().equals(call))
                .hasSize(2);
    }

    @Test
    void letsOnlyADecisionMakerDecide() {
        ApplicationId id = AnnouncedCall.sent(call, "vestfold", MILLION);
        propose(decider, id, Optional.empty(), granting(MILLION, MILLION));
        Map<ApplicationId, Proposal> shown = seen(id);
        assertThatThrownBy(() -> as(officer, () -> decisions.decide(call, shown)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsCommentsAndTasksToTheDirectorate() {
        ApplicationId id = AnnouncedCall.sent(call, "vestfold", MILLION);
        as(officer, () -> {
            cases.takeOn(id);
            cases.comment(id, "Se på lønnen.");
            return null;
        });
        as(decider, () -> {
            cases.takeOn(id);
            return null;
        });
        assertThat(find(id).officer().orElseThrow().name()).isEqualTo("Ved Vedtaksen");
        assertThat(as(officer, () -> cases.comments(id)))
                .extracting(CaseComment::byName, CaseComment::text)
                .containsExactly(tuple("Sak Saksen", "Se på lønnen."));
    }

    @Test
    void keepsRowsApartInTheDatabase() throws SQLException {
        ApplicationId sent = AnnouncedCall.sent(call, "vestfold", MILLION);
        ApplicationId unsent = AnnouncedCall.sent(call, "vestfold", MILLION);
        propose(sent, granting(MILLION, MILLION));
        propose(unsent, granting(MILLION, MILLION));
        List<DecisionId> made = decide(sent);
        decide(unsent);
        send(made);
        for (String table : List.of("grant_case", "case_comment", "grant_proposal")) {
            for (Workspace workspace : List.of(VESTFOLD, Workspace.PUBLIC)) {
                refused(workspace, "select from national." + table, "permission denied");
            }
        }
        String own = "select application_id::text from national.grant_decision where year_id = '" + call + "'";
        String letter = "select decision_id::text from national.grant_letter where decision_id in"
                + " (select id from national.grant_decision where year_id = '" + call + "')";
        try (Connection connection = database.bound(VESTFOLD)) {
            assertThat(MigratedDatabase.texts(connection, own)).containsExactly(sent.toString());
            assertThat(MigratedDatabase.texts(connection, letter))
                    .containsExactly(made.getFirst().toString());
        }
        try (Connection connection = database.bound(BUSKERUD)) {
            assertThat(MigratedDatabase.texts(connection, own)).isEmpty();
            assertThat(MigratedDatabase.texts(connection, letter)).isEmpty();
        }
        // Not even said to be seen.
        refused(
                BUSKERUD,
                "insert into national.grant_letter_seen values ('" + made.getFirst() + "', 'buskerud', now(), 'Nabo')",
                "row-level security");
        refused(Workspace.PUBLIC, own, "permission denied");
        for (Workspace workspace : List.of(VESTFOLD, Workspace.NATIONAL)) {
            refused(workspace, "update national.grant_decision set amount_ore = 1", "permission denied");
            refused(workspace, "delete from national.grant_decision", "permission denied");
            refused(workspace, "update national.grant_letter set content = '{}'", "permission denied");
        }
        assertThat(as(officer, () -> letters.find(made.getFirst()))
                        .orElseThrow()
                        .seenAt())
                .isNull();
    }

    @Test
    void keepsWhatWasDecidedEvenFromTheOwner() throws SQLException {
        ApplicationId id = AnnouncedCall.sent(call, "vestfold", MILLION);
        propose(id, granting(MILLION, MILLION));
        send(decide(id));
        for (String change : List.of(
                "update national.grant_decision set amount_ore = 1",
                "delete from national.grant_decision",
                "truncate national.grant_decision cascade",
                "update national.grant_letter set sent_at = now() + interval '1 day'")) {
            assertThatThrownBy(() -> database.change(change)).as(change).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> database.change("""
                insert into national.grant_decision select gen_random_uuid(), application_id, year_id, applicant_key, host_code, 2, 'AMENDMENT',
                    outcome, amount_ore, reason, '', '', decided_by, '', decided_by, '', now()
                    from national.grant_decision where application_id = '%s'""".formatted(id))).hasMessageContaining("grant_decision_by_two");
        database.change("select national.hand_on_decisions('vestfold', 'telemark', array['" + id + "'::uuid], false)");
        assertThat(centre(VESTFOLD, () -> decisions.of(id))).isEmpty();
        Workspace telemark = Workspace.centre(new CentreKey("telemark"));
        assertThat(centre(telemark, () -> decisions.of(id))).hasSize(1);
        assertThat(centre(telemark, letters::received)).isNotEmpty();
    }

    private void refused(Workspace workspace, String sql, String message) throws SQLException {
        try (Connection connection = database.bound(workspace)) {
            assertThatThrownBy(() -> MigratedDatabase.run(connection, sql))
                    .as(workspace.id() + " " + sql)
                    .hasMessageContaining(message);
        }
    }
}
