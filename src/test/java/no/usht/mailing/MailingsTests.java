package no.usht.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Access;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.content.Field;
import no.usht.content.InvalidContentException;
import no.usht.jobs.JobId;
import no.usht.jobs.JobState;
import no.usht.jobs.Jobs;
import no.usht.jobs.JobsAtHand;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.mail.Attachment;
import no.usht.mail.MailOutbox;
import no.usht.mail.Outboxes;
import no.usht.mailing.MailingDetails.Receiver;
import no.usht.shared.Language;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import no.usht.testing.PostgresServer;
import no.usht.testing.ProgramRun;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail to many goes to each of them, once, whatever happens meanwhile, and it is told what became of it. */
@DatabaseTest
class MailingsTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    Mailings program;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext context;

    @Autowired
    Acting acting;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String role = "Rolle " + mark;
    private final List<Audience.Receiver> members = new ArrayList<>();
    private final Club club = new Club();
    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void aLeader() throws SQLException {
        database.change("delete from platform.scheduled_task");
        kari = acting.person("Kari Testesen", VESTFOLD, Role.LEADER);
    }

    /** As the program would be with a mail server. */
    private Mailings mails() {
        return new Mailings(
                context.getBean(MailingRepository.class),
                context.getBean(MailingReceiverRepository.class),
                mailing(),
                context.getBean(Jobs.class),
                outbox(),
                context.getBean(TenantRegistry.class),
                context.getBean(Workspaces.class),
                context.getBean(CentreIds.class),
                context.getBean(Access.class),
                context.getBean(Clock.class));
    }

    private MailingJob mailing() {
        return new MailingJob(
                context.getBean(MailingRepository.class),
                context.getBean(MailingReceiverRepository.class),
                outbox(),
                context.getBean(Workspaces.class),
                context.getBean(TenantRegistry.class),
                List.of(club),
                context.getBean(Clock.class));
    }

    private MailOutbox outbox() {
        return Outboxes.resting(context);
    }

    private <T> T inVestfold(Supplier<T> work) {
        return acting.as(kari, VESTFOLD, () -> transactions.execute(status -> work.get()));
    }

    private String address(String name) {
        return name + "." + mark + "@example.org";
    }

    private void members(int number) {
        for (int n = 0; n < number; n++) {
            members.add(new Audience.Receiver("Per " + n, "Sandefjord", address("per" + n)));
        }
    }

    /** Members of a club, under the name of an audience that another replica knows too. */
    private final class Club implements Audience {

        private static final Field<MailingContent, String> CLUB =
                MailingContent.about("mailing.subject", "mailing.subjectMissing");

        @Override
        public String name() {
            return "contact-role";
        }

        @Override
        public Field<MailingContent, String> about() {
            return CLUB;
        }

        @Override
        public List<Receiver> receivers(String about) {
            return about.equals(role) ? members : List.of();
        }

        @Override
        public String whyKey() {
            return "centre.contactMail.why";
        }

        @Override
        public Optional<String> textOf(String subject, Language language) {
            return Optional.of("Ditt: " + subject);
        }

        @Override
        public Optional<Attachment> attachment(String about) {
            return Optional.of(
                    new Attachment("fest.ics", "text/calendar", ("BEGIN " + about).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void saysToOneWhatIsTheirsAlone() throws SQLException {
        members(1);
        members.add(new Audience.Receiver("Ola", "Larvik", address("ola"), "nummer 7"));
        assertThat(goOn(send(2))).isTrue();
        assertThat(database.asSuperuser(
                        "select split_part(recipient, '.', 1) from platform.mail_outbox where recipient like '%" + mark
                                + "%' and content like E'Hei!\\n\\nVelkommen.\\n\\nDitt: nummer 7\\n\\nUSHT%'"))
                .containsExactly("ola");
        assertThat(inVestfold(() -> context.getBean(ReachedSubjects.class).since(club, Instant.EPOCH)))
                .contains("nummer 7");
        assertThat(inVestfold(() -> context.getBean(ReachedSubjects.class)
                        .since(club, context.getBean(Clock.class).instant().plusSeconds(1))))
                .isEmpty();
    }

    private MailingId send(int seen) {
        return inVestfold(
                () -> mails().send(club, new MailingContent(role, "Fagdag i mai", "Hei!\n\nVelkommen."), seen));
    }

    private MailingDetails read(MailingId id) {
        return inVestfold(() -> program.find(club, id)).orElseThrow();
    }

    private List<MailingState> states(MailingId id) {
        return read(id).receivers().stream().map(MailingDetails.Receiver::state).toList();
    }

    private JobState state(MailingId id) {
        JobId job = read(id).job();
        return inVestfold(() -> program.progress(job)).orElseThrow().state();
    }

    private boolean goOn(MailingId id) {
        return new JobsAtHand(context, mailing())
                .run("vestfold", read(id).job())
                .isPresent();
    }

    private List<String> queued() throws SQLException {
        return database.asSuperuser(
                "select recipient from platform.mail_outbox where recipient like '%" + mark + "%' order by 1");
    }

    private void outcome(String name, String changes) throws SQLException {
        database.change("update platform.mail_outbox set attachment = null, " + changes + " where recipient = '"
                + address(name) + "'");
    }

    @Test
    void goesOutOnceToEachAndTellsWhatBecameOfIt() throws SQLException {
        members(3);
        MailingId id = send(3);
        assertThat(states(id)).containsOnly(MailingState.WAITING);
        assertThat(goOn(id)).isTrue();
        assertThat(queued()).hasSize(3);
        assertThat(database.asSuperuser("select distinct workspace || ' ' || subject || ' ' || (content like E'Hei!\\n"
                        + "\\n"
                        + "Velkommen.\\n"
                        + "\\n"
                        + "USHT%"
                        + role + " (Sandefjord)%') from platform.mail_outbox where recipient like '%" + mark
                        + "%'"))
                .containsExactly("c_vestfold Fagdag i mai true");
        assertThat(database.asSuperuser(
                        "select distinct attachment_name || ' ' || convert_from(attachment, 'UTF8') from platform.mail_outbox"
                                + " where recipient like '%" + mark + "%'"))
                .containsExactly("fest.ics BEGIN " + role);
        assertThat(read(id).attachment()).isEqualTo("fest.ics");
        outcome("per0", "content = null, sent_at = now()");
        outcome("per1", "content = null, given_up_at = now(), last_error = '550 no such user'");
        assertThat(goOn(id)).isTrue();
        outcome("per2", "content = null, sent_at = now()");
        assertThat(goOn(id)).isFalse();
        assertThat(state(id)).isEqualTo(JobState.DONE);
        assertThat(read(id)).satisfies(mail -> {
            assertThat(mail.sentBy()).isEqualTo("Kari Testesen");
            assertThat(mail.receivers())
                    .filteredOn(receiver -> receiver.state() == MailingState.FAILED)
                    .singleElement()
                    .satisfies(failed -> assertThat(failed.reason()).isEqualTo("550 no such user"));
            assertThat(mail.count(MailingState.SENT)).isEqualTo(2);
        });
        assertThat(inVestfold(() -> program.newest(club, 1)))
                .extracting(MailingDetails::id)
                .containsExactly(id);
    }

    @Test
    void isStoppedForThoseToWhomItHasNotGone() throws SQLException {
        members(3);
        MailingId id = send(3);
        assertThat(goOn(id)).isTrue();
        outcome("per0", "content = null, sent_at = now()");
        // This one is just being sent.
        outcome("per1", "attempts = 1");
        JobId job = read(id).job();
        inVestfold(() -> {
            mails().stop(job);
            return "";
        });
        assertThat(goOn(id)).isTrue();
        assertThat(states(id)).containsExactlyInAnyOrder(MailingState.SENT, MailingState.QUEUED, MailingState.STOPPED);
        outcome("per1", "content = null, sent_at = now()");
        assertThat(goOn(id)).isFalse();
        assertThat(state(id)).isEqualTo(JobState.STOPPED);
        assertThat(read(id).count(MailingState.SENT)).isEqualTo(2);
        assertThat(queued()).hasSize(2);
    }

    @Test
    void goesToThoseAloneWhomThePersonHasSeen() {
        members(2);
        assertThatThrownBy(() -> send(1)).isInstanceOf(InvalidContentException.class);
        // Without a mail server there is nothing to wait for.
        assertThatThrownBy(() -> inVestfold(() -> program.send(club, new MailingContent(role, "Emne", "Tekst"), 2)))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> inVestfold(() -> mails().send(club, new MailingContent(role, "", "Tekst"), 2)))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void isTheCentresOwnAndForThoseWhoMayWrite() {
        members(1);
        MailingId id = send(1);
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> program.find(club, id)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.Somebody other = acting.person("Leader of Oppland", OPPLAND, Role.LEADER);
        assertThat(acting.as(other, OPPLAND, () -> program.find(club, id))).isEmpty();
        assertThat(acting.as(other, OPPLAND, () -> program.newest(club, 100)))
                .extracting(MailingDetails::id)
                .doesNotContain(id);
    }

    @Test
    void goesOnFromItsMarkWhereTheProcessIsKilledAndWritesToNobodyTwice() throws Exception {
        members(5);
        MailingId id = send(5);
        try (Connection holder = PostgresServer.shared().asSuperuser(TestDatabase.NAME);
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            // The third mail is in the outbox by then, and its mark is not yet made.
            lock.execute("select 1 from usht_c_vestfold.mailing_receiver where mail_id = '" + id
                    + "' and position = 2 for update");
            ProgramRun.Started process = anotherReplica();
            try {
                await().atMost(Duration.ofMinutes(2)).until(() -> {
                    assertThat(process.process().isAlive())
                            .as(() -> process.output().join())
                            .isTrue();
                    return queued().size() == 3;
                });
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> !database.asSuperuser("select pid from pg_stat_activity where datname = '"
                                        + TestDatabase.NAME
                                        + "' and wait_event_type = 'Lock' and query like '%mailing_receiver%'")
                                .isEmpty());
            } finally {
                // Java's word for SIGKILL.
                process.process().destroyForcibly().waitFor();
            }
            holder.rollback();
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> states(id)
                        .equals(List.of(
                                MailingState.QUEUED,
                                MailingState.QUEUED,
                                MailingState.WAITING,
                                MailingState.WAITING,
                                MailingState.WAITING)));
        database.change(
                "update platform.mail_outbox set attachment = null, content = null, sent_at = now(), last_error = null"
                        + " where recipient like '%" + mark + "%'");
        // As if a minute had passed in which nobody heard of that replica.
        database.change("update platform.scheduled_task set last_heartbeat = now() - interval '2 minutes'");
        try (AutoCloseable next = new JobsAtHand(context, mailing()).start(1)) {
            assertThat(next).isNotNull();
            await().atMost(Duration.ofSeconds(60)).until(() -> queued().size() == 5);
            await().atMost(Duration.ofSeconds(20)).until(() -> read(id).count(MailingState.SENT) == 3);
        }
        assertThat(queued()).doesNotHaveDuplicates();
        assertThat(read(id).count(MailingState.QUEUED)).isEqualTo(2);
    }

    private static ProgramRun.Started anotherReplica() throws Exception {
        return ProgramRun.startServing(
                "512m",
                "--server.port=0",
                "--management.server.port=0",
                "--usht.migrator.mode=off",
                "--usht.jobs.threads=1",
                "--spring.datasource.url=" + PostgresServer.shared().url(TestDatabase.NAME),
                "--spring.datasource.username=usht_app",
                "--spring.datasource.password=" + PostgresServer.APP_PASSWORD,
                "--usht.sign-in.issuer=http://localhost:1/nobody",
                "--usht.sign-in.client-id=usht",
                // Nobody listens there.
                "--spring.mail.host=localhost",
                "--spring.mail.port=1",
                "--usht.mail.from=usht@example.org",
                "--usht.mail.service=https://usht.example.org");
    }
}
