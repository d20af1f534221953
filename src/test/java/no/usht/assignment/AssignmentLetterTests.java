package no.usht.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.usht.access.Acting;
import no.usht.access.Acting.Somebody;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.centre.CentreProfile;
import no.usht.content.InvalidContentException;
import no.usht.jobs.JobId;
import no.usht.jobs.JobKind;
import no.usht.jobs.JobState;
import no.usht.jobs.JobStep;
import no.usht.jobs.JobsAtHand;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.priority.PriorityCatalogue;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.DigestUtils;

/** A letter is put forward by one, signed by another, sent by a job, and read by nobody but those to whom it was sent. */
@DatabaseTest
class AssignmentLetterTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    Acting acting;

    @Autowired
    AssignmentLetterService letters;

    @Autowired
    AssignmentLetterSending sending;

    @Autowired
    ReceivedLetters received;

    @Autowired
    AssignmentLetterJob job;

    @Autowired
    RecordService records;

    @Autowired
    PriorityCatalogue priorities;

    @Autowired
    ApplicationContext context;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private Somebody officer = new Somebody(UUID.randomUUID(), "");
    private Somebody decider = new Somebody(UUID.randomUUID(), "");
    private Somebody leader = new Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void people() {
        officer = acting.person("Kari Testesen", Workspace.NATIONAL, Role.CASE_OFFICER);
        decider = acting.person("Ola Testesen", Workspace.NATIONAL, Role.DECISION_MAKER);
        leader = acting.person("Test Leder", VESTFOLD, Role.LEADER);
    }

    private <T extends @Nullable Object> T as(Somebody somebody, Supplier<T> work) {
        return acting.as(somebody, Workspace.NATIONAL, work);
    }

    private void run(Somebody somebody, Runnable work) {
        as(somebody, () -> {
            work.run();
            return "";
        });
    }

    private AssignmentLetterId written(AssignmentLetterContent content) {
        return as(officer, () -> letters.save(null, 0, content, null));
    }

    private Saved<AssignmentLetterContent> saved(AssignmentLetterId id) {
        return as(officer, () -> records.find(AssignmentLetterRecord.KIND, id.value()))
                .orElseThrow();
    }

    private void forward(Somebody somebody, AssignmentLetterId id) {
        run(somebody, () -> letters.putForward(id, saved(id).version()));
    }

    private void sign(Somebody somebody, AssignmentLetterId id, String changes) {
        run(somebody, () -> letters.sign(id, saved(id).version(), LetterMother.both(changes)));
    }

    private AssignmentLetterId signed() {
        AssignmentLetterId id = written(LetterMother.content(2026));
        forward(officer, id);
        sign(decider, id, "");
        return id;
    }

    /** Sends it to those two, as far as it goes. */
    private void sent(AssignmentLetterId id) {
        JobId started =
                as(officer, () -> sending.send(id, List.of(new CentreKey("vestfold"), new CentreKey("oppland"))));
        assertThat(new JobsAtHand(context, job).run(Workspace.NATIONAL, started))
                .isEmpty();
        assertThat(as(officer, () -> sending.progress(started)).orElseThrow().state())
                .isEqualTo(JobState.DONE);
    }

    private ReceiptId receipt(AssignmentLetterId id, Workspace centre) {
        return acting.as(
                acting.person("Leder", centre, Role.LEADER),
                centre,
                () -> received.versions(id).getFirst().copy().id());
    }

    @Test
    void consistsOfThePublishedPrioritiesOfItsYearAndStaysAsItWasPutForward() {
        AssignmentLetterId id = written(LetterMother.content(2026));
        Letter draft = as(officer, () -> letters.asItStands(id));
        assertThat(draft.assignments()).hasSameSizeAs(as(officer, () -> priorities.ofYear(2026)));

        forward(officer, id);
        assertThatThrownBy(() ->
                        run(officer, () -> letters.save(id, saved(id).version(), LetterMother.content(2027), null)))
                .isInstanceOf(InvalidContentException.class);
        sign(decider, id, "");

        LetterVersion version = as(officer, () -> letters.versions(id)).getFirst();
        assertThat(version.content()).isEqualTo(draft);
        assertThat(version.signedBy()).isEqualTo("Ola Testesen");
        assertThat(version.number()).isEqualTo(1);
    }

    @Test
    void isNotPutForwardWhileSomethingIsMissing() {
        AssignmentLetterId none = written(LetterMother.content(2099));
        assertThatThrownBy(() -> forward(officer, none)).isInstanceOf(StepRefusedException.class);
        AssignmentLetterId half = written(LetterMother.content(2026).withExpectationsNn(""));
        assertThatThrownBy(() -> forward(officer, half)).isInstanceOf(StepRefusedException.class);
        assertThat(saved(half).content().standing()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void isSignedByNobodyWhoHasPutItForwardOrMayNot() {
        AssignmentLetterId id = written(LetterMother.content(2026));
        forward(decider, id);
        assertThat(as(decider, () -> letters.isOwn(id))).isTrue();
        assertThatThrownBy(() -> sign(decider, id, "")).isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() -> sign(officer, id, "")).isInstanceOf(AccessDeniedException.class);

        run(officer, () -> letters.giveBack(id, saved(id).version(), " Skriv mer. "));

        assertThat(as(officer, () -> letters.lastReview(id)).orElseThrow().reason())
                .isEqualTo("Skriv mer.");
        assertThatThrownBy(() -> sign(decider, id, "")).isInstanceOf(StepRefusedException.class);
        // Who has put it forward first may sign what another puts forward then.
        forward(officer, id);
        sign(decider, id, "");
        assertThat(saved(id).content().standing()).isEqualTo(LetterState.SIGNED);
    }

    @Test
    void isSignedOnceByTwoAtOnce() {
        AssignmentLetterId id = written(LetterMother.content(2026));
        forward(officer, id);
        int seen = saved(id).version();
        sign(decider, id, "");
        assertThatThrownBy(() -> run(decider, () -> letters.sign(id, seen, LetterMother.both(""))))
                .isInstanceOfAny(StepRefusedException.class, ChangedMeanwhileException.class);
        assertThat(as(officer, () -> letters.versions(id))).hasSize(1);
    }

    @Test
    void saysWhatIsOtherInANewVersionWhichGoesToThoseWhoHaveTheOlder() {
        AssignmentLetterId id = signed();
        sent(id);
        run(officer, () -> letters.revise(id, saved(id).version()));
        assertThatThrownBy(() -> forward(officer, id)).isInstanceOf(StepRefusedException.class);
        run(
                officer,
                () -> letters.save(id, saved(id).version(), saved(id).content().withIntroductionNb("Nytt"), null));
        forward(officer, id);
        assertThatThrownBy(() -> sign(decider, id, " ")).isInstanceOf(InvalidContentException.class);
        sign(decider, id, "Innledningen er ny.");
        assertThat(as(officer, () -> sending.waiting(id)))
                .extracting(CentreProfile::key)
                .contains(new CentreKey("vestfold"), new CentreKey("oppland"));
        assertThat(acting.as(leader, VESTFOLD, () -> received.versions(id))).hasSize(1);

        sent(id);

        assertThat(acting.as(leader, VESTFOLD, () -> received.versions(id)))
                .extracting(one -> one.version().number())
                .containsExactly(2, 1);
        assertThat(acting.as(leader, VESTFOLD, () -> received.newest()))
                .filteredOn(one -> one.version().letter().equals(id))
                .extracting(one -> one.version().changes().nb())
                .containsExactly("Innledningen er ny.");
    }

    @Test
    void goesToThoseWhoAreNamedAlone() {
        AssignmentLetterId id = written(LetterMother.content(2026)
                .with(letter -> letter.recipients(Recipients.NAMED).centres(Set.of(new CentreKey("oppland")))));
        assertThatThrownBy(() -> as(officer, () -> sending.send(id, List.of(new CentreKey("oppland")))))
                .isInstanceOf(StepRefusedException.class);
        forward(officer, id);
        sign(decider, id, "");
        assertThat(as(officer, () -> sending.waiting(id)))
                .extracting(CentreProfile::key)
                .containsExactly(new CentreKey("oppland"));
        sent(id);
        assertThat(acting.as(leader, VESTFOLD, () -> received.versions(id))).isEmpty();
        assertThatThrownBy(() -> as(officer, () -> sending.send(id, List.of(new CentreKey("oppland")))))
                .isInstanceOf(InvalidContentException.class);
    }

    /** The same, which ends in the middle of a centre as a killed process does, before its mark. */
    private JobKind<AssignmentLetterJob.Payload> dyingAtTheSecond() {
        return new JobKind<>() {
            private int steps;

            @Override
            public String name() {
                return job.name();
            }

            @Override
            public Class<AssignmentLetterJob.Payload> payload() {
                return AssignmentLetterJob.Payload.class;
            }

            @Override
            public Permission permission() {
                return job.permission();
            }

            @Override
            public JobStep next(AssignmentLetterJob.Payload payload) {
                JobStep step = job.next(payload);
                if (++steps == 2) {
                    throw new IllegalStateException("as the test wants it");
                }
                return step;
            }

            @Override
            public JobStep stop(AssignmentLetterJob.Payload payload) {
                return job.stop(payload);
            }
        };
    }

    @Test
    void goesOnWhereItStoppedAndReachesEachCentreOnce() {
        AssignmentLetterId id = signed();
        Set<CentreKey> all = as(officer, () -> sending.waiting(id)).stream()
                .map(CentreProfile::key)
                .collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(2);
        JobId started = as(officer, () -> sending.send(id, all));
        assertThat(new JobsAtHand(context, dyingAtTheSecond()).run(Workspace.NATIONAL, started))
                .isPresent();
        assertThat(as(officer, () -> sending.copies(id))).hasSize(1);
        assertThat(as(officer, () -> sending.last(id)).orElseThrow().job()).isEqualTo(started);

        assertThat(new JobsAtHand(context, job).run(Workspace.NATIONAL, started))
                .isEmpty();

        assertThat(as(officer, () -> sending.copies(id)))
                .extracting(Copy::centre)
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(as(officer, () -> sending.waiting(id))).isEmpty();
    }

    @Test
    void isStoppedBySomebodyAndSaysWhoHasGotIt() {
        AssignmentLetterId id = signed();
        JobId started = as(officer, () -> sending.send(id, List.of(new CentreKey("vestfold"))));
        run(officer, () -> sending.stop(started));
        assertThat(new JobsAtHand(context, job).run(Workspace.NATIONAL, started))
                .isEmpty();
        assertThat(as(officer, () -> sending.progress(started)).orElseThrow().state())
                .isEqualTo(JobState.STOPPED);
        assertThat(as(officer, () -> sending.copies(id))).isEmpty();
    }

    @Test
    void tellsTheLeaderOfEachCentreAndIsConfirmedOnce() throws SQLException {
        AssignmentLetterId id = signed();
        sent(id);
        ReceiptId own = receipt(id, VESTFOLD);
        assertThat(database.asSuperuser(
                        "select path || ' ' || (read_at is null) from usht_c_vestfold.notice where person_id = '"
                                + leader.id() + "' and subject_id = '" + own + "'"))
                .containsExactly("/oppdragsbrev/" + own + " true");
        Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> confirm(reader, VESTFOLD, own)).isInstanceOf(AccessDeniedException.class);

        confirm(leader, VESTFOLD, own);
        confirm(acting.person("En annen leder", VESTFOLD, Role.LEADER), VESTFOLD, own);

        assertThat(as(officer, () -> sending.copies(id)).stream()
                        .filter(copy -> copy.reading().isPresent()))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.centre().value()).isEqualTo("vestfold");
                    assertThat(copy.host()).isEqualTo("Sandefjord");
                    assertThat(copy.reading().orElseThrow().person()).isEqualTo("Test Leder");
                });
        assertThat(as(officer, () -> sending.counts()).get(id)).isEqualTo(new AssignmentLetterSending.Count(2, 1));
    }

    private void confirm(Somebody somebody, Workspace centre, ReceiptId receipt) {
        acting.as(somebody, centre, () -> {
            received.confirm(receipt);
            return "";
        });
    }

    @Test
    void isReadByNobodyToWhomItWasNotSent() {
        AssignmentLetterId id = signed();
        sent(id);
        ReceiptId another = receipt(id, OPPLAND);
        assertThat(acting.as(leader, VESTFOLD, () -> received.find(another))).isEmpty();
        assertThatThrownBy(() -> confirm(leader, VESTFOLD, another)).isInstanceOf(UnknownRecordException.class);
        AssignmentLetterId unsent = signed();
        assertThat(acting.as(leader, VESTFOLD, () -> received.versions(unsent))).isEmpty();
    }

    @Test
    void isTheCentresToReadAndToConfirmAndNothingElse() throws SQLException {
        AssignmentLetterId id = signed();
        sent(id);
        ReceiptId own = receipt(id, VESTFOLD);
        ReceiptId another = receipt(id, OPPLAND);
        String count = "select count(*)::text from national.assignment_letter_";
        try (Connection centre = database.bound(VESTFOLD)) {
            assertThat(MigratedDatabase.texts(
                            centre, count + "receipt where recipient_key <> 'vestfold' or id = '" + another + "'"))
                    .containsExactly("0");
            assertThat(MigratedDatabase.texts(centre, count + "version where letter_id = '" + id + "'"))
                    .containsExactly("1");
            assertThat(MigratedDatabase.texts(centre, count + "version where letter_id = '" + signed() + "'"))
                    .containsExactly("0");
        }
        for (String sql : List.of(
                "select from national.assignment_letter",
                "select from national.assignment_letter_centre",
                "select from national.assignment_letter_review",
                "select from national.assignment_letter_sending",
                "update national.assignment_letter_version set content = '{}'",
                "update national.assignment_letter_receipt set recipient_key = 'vestfold'",
                "delete from national.assignment_letter_receipt",
                "update national.assignment_letter_reading set person = 'x'",
                "delete from national.assignment_letter_reading")) {
            assertRefused(VESTFOLD, sql, "permission denied");
        }
        assertRefused(VESTFOLD, reading(another), "row-level security");
        try (Connection centre = database.bound(VESTFOLD)) {
            MigratedDatabase.run(centre, reading(own));
            centre.commit();
        }
        assertRefused(VESTFOLD, reading(own), "duplicate key");
        for (String table : List.of("letter", "letter_version", "letter_receipt", "letter_reading")) {
            assertRefused(Workspace.PUBLIC, "select from national.assignment_" + table, "permission denied");
        }
        for (String sql : List.of(
                "update national.assignment_letter_version set number = 7",
                "delete from national.assignment_letter_version",
                "update national.assignment_letter_receipt set host = 'x'",
                "insert into national.assignment_letter_reading values ('" + another
                        + "', now(), gen_random_uuid(), 'x')")) {
            assertRefused(Workspace.NATIONAL, sql, "permission denied");
        }
    }

    private static String reading(ReceiptId receipt) {
        return "insert into national.assignment_letter_reading values ('" + receipt
                + "', now(), gen_random_uuid(), 'Kari Testesen')";
    }

    private void assertRefused(Workspace workspace, String sql, String why) throws SQLException {
        try (Connection connection = database.bound(workspace)) {
            assertThatThrownBy(() -> MigratedDatabase.run(connection, sql))
                    .as(sql)
                    .hasMessageContaining(why);
        }
    }

    @Test
    void isSignedByTwoPeopleInTheDatabaseToo() throws SQLException {
        String mark = UUID.randomUUID().toString();
        assertThatThrownBy(() -> database.change(
                        LetterMother.rows(mark).replace("md5('decider')::uuid", "md5('officer')::uuid")))
                .hasMessageContaining("assignment_letter_version_two_people");
        // Nor in the name of somebody else than who has put it forward.
        assertThatThrownBy(() -> database.change(LetterMother.rows(mark)
                        .replace(
                                "md5('" + mark + " review')::uuid,\n    md5('officer')",
                                "md5('" + mark + " review')::uuid,\n    md5('nobody')")))
                .hasMessageContaining("assignment_letter_version_reviewed");
        database.change(LetterMother.rows(mark));
        assertThatThrownBy(() -> database.change("update national.assignment_letter_version set number = 7"))
                .hasMessageContaining("append-only");
    }

    @Test
    void isHandedOnToWhoeverAnswersForTheCentre() throws SQLException {
        String mark = UUID.randomUUID().toString();
        UUID receipt = UUID.randomUUID();
        database.change(LetterMother.rows(mark)
                + LetterMother.receipt(mark, receipt, "gone")
                + LetterMother.receipt(mark, UUID.randomUUID(), "vestfold")
                + "select national.hand_on_assignment_letters('gone', 'vestfold', null, false);");
        assertThat(database.asSuperuser(
                        "select sent_key || ' ' || recipient_key from national.assignment_letter_receipt where id = '"
                                + receipt + "'"))
                .containsExactly("gone vestfold");
        database.change("select national.hand_on_assignment_letters('vestfold', 'elsewhere', array[]::uuid[], false)");
        assertThat(acting.as(leader, VESTFOLD, () -> received.newest()))
                .filteredOn(one -> one.version().id().equals(id(mark)))
                .hasSize(1);
    }

    private static LetterVersionId id(String mark) {
        return new LetterVersionId(UUID.fromString(md5(mark + " version")));
    }

    private static String md5(String text) {
        String hex = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
