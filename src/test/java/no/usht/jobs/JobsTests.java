package no.usht.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A job is done in its own workspace, from its mark, once, and ends where everybody sees it. */
@DatabaseTest
class JobsTests {

    /** Other contexts of the same process have registries of their own, which end with them. */
    private static final MeterRegistry METERS = new SimpleMeterRegistry();

    @BeforeAll
    static void count() {
        Metrics.addRegistry(METERS);
    }

    @AfterAll
    static void countNoMore() {
        Metrics.removeRegistry(METERS);
    }

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final int STEPS = 5;

    @Autowired
    Jobs jobs;

    @Autowired
    JobRepository rows;

    @Autowired
    AbandonedJobs abandoned;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext context;

    @Autowired
    Acting acting;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);

    record Named(String name) {}

    /** Writes a row for each step; the database would refuse the same one twice. */
    private class Writing implements JobKind<Named> {

        private final List<String> users = new ArrayList<>();
        private int failsAt = -1;
        private Optional<String> refusal = Optional.empty();
        private Duration pause = Duration.ZERO;

        @Override
        public String name() {
            return "writing";
        }

        @Override
        public Class<Named> payload() {
            return Named.class;
        }

        @Override
        public Permission permission() {
            return Permission.CONTACT_WRITE;
        }

        @Override
        public JobStep next(Named payload) {
            refusal.ifPresent(why -> {
                throw JobFailedException.because(why);
            });
            int done = written(payload.name());
            jdbc.update(
                    "insert into contact_role values (gen_random_uuid(), ?, '', true)", payload.name() + " " + done);
            if (done == failsAt) {
                throw new IllegalStateException("as the test wants it");
            }
            users.add(String.valueOf(jdbc.queryForObject("select current_user", String.class)));
            if (done + 1 == STEPS) {
                return JobStep.over(STEPS, STEPS);
            }
            return pause.isZero() ? JobStep.more(done + 1, STEPS) : JobStep.later(done + 1, STEPS, pause);
        }

        @Override
        public JobStep stop(Named payload) {
            return JobStep.over(written(payload.name()), STEPS);
        }
    }

    private final Writing kind = new Writing();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");
    private JobsAtHand hand = new JobsAtHand(new StaticListableBeanFactory());

    @BeforeEach
    void atHand() throws SQLException {
        database.change("delete from platform.scheduled_task");
        hand = new JobsAtHand(context, kind);
        kari = acting.person("Kari Testesen", VESTFOLD, Role.STAFF);
    }

    private int written(String name) {
        return Math.toIntExact(Optional.ofNullable(jdbc.queryForObject(
                        "select count(*) from contact_role where name like ?", Long.class, name + " %"))
                .orElse(0L));
    }

    private int written() {
        return workspaces.callInNewTransaction(VESTFOLD, () -> written(mark));
    }

    private JobId start() {
        return acting.as(kari, VESTFOLD, () -> jobs.start(kind, new Named(mark)));
    }

    private JobProgress progress(JobId id) {
        return acting.as(kari, VESTFOLD, () -> jobs.find(kind, id)).orElseThrow();
    }

    private void stop(JobId id) {
        acting.as(kari, VESTFOLD, () -> {
            jobs.stop(kind, id);
            return "";
        });
    }

    private List<String> planned() throws SQLException {
        return database.asSuperuser("select task_instance || coalesce(encode(task_data, 'escape'), '')"
                + " from platform.scheduled_task where task_name = 'job' order by 1");
    }

    @Test
    void isDoneBitByBitInItsOwnWorkspace() throws SQLException {
        JobId id = start();
        assertThat(progress(id).state()).isEqualTo(JobState.WAITING);
        // Nothing but where it is: what it is about stands in the centre's own schema.
        assertThat(planned()).containsExactly("c_vestfold/" + id);
        assertThat(hand.run("vestfold", id)).isEmpty();
        assertThat(kind.users).containsOnly("usht_c_vestfold").hasSize(STEPS);
        assertThat(progress(id)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(JobState.DONE);
            assertThat(done.done()).isEqualTo(STEPS);
            assertThat(done.startedBy()).isEqualTo("Kari Testesen");
        });
        assertThat(hand.run("vestfold", id)).isEmpty();
        assertThat(written()).isEqualTo(STEPS);
    }

    @Test
    void isNothingInAnotherWorkspace() {
        JobId id = start();
        assertThat(hand.run("oppland", id)).isEmpty();
        assertThat(hand.run("nowhere", id)).isEmpty();
        assertThat(kind.users).isEmpty();
        assertThat(progress(id).state()).isEqualTo(JobState.WAITING);
        Acting.Somebody other = acting.person("Ola", Workspace.centre(new CentreKey("oppland")), Role.LEADER);
        assertThat(acting.as(other, Workspace.centre(new CentreKey("oppland")), () -> jobs.find(kind, id)))
                .isEmpty();
    }

    @Test
    void isForThoseWhoMay() {
        JobId id = start();
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> jobs.start(kind, new Named(mark))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> jobs.find(kind, id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isNoneWhereItsTransactionIsRolledBack() throws SQLException {
        JobId id = acting.as(
                kari,
                VESTFOLD,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    return jobs.start(kind, new Named(mark));
                }));
        assertThat(acting.as(kari, VESTFOLD, () -> jobs.find(kind, id))).isEmpty();
        assertThat(planned()).isEmpty();
        assertThat(hand.run("vestfold", id)).isEmpty();
        assertThat(written()).isZero();
    }

    @Test
    void goesOnFromItsMarkAfterAFault() {
        kind.failsAt = 2;
        JobId id = start();
        assertThat(hand.run("vestfold", id)).isPresent();
        // What the failed bit wrote is gone with it.
        assertThat(written()).isEqualTo(2);
        assertThat(progress(id).done()).isEqualTo(2);
        kind.failsAt = -1;
        assertThat(hand.run("vestfold", id)).isEmpty();
        assertThat(written()).isEqualTo(STEPS);
    }

    @Test
    void failsForGoodWhereItDoesNotGetOnAndTellsTheOperator() {
        double before = failures();
        kind.failsAt = 1;
        JobId id = start();
        int attempts = 1;
        while (hand.run("vestfold", id).isPresent()) {
            attempts++;
        }
        // One that got on before it failed, and those that did not.
        assertThat(attempts).isEqualTo(JobRunner.MOST_ATTEMPTS + 1);
        assertThat(progress(id)).satisfies(failed -> {
            assertThat(failed.state()).isEqualTo(JobState.FAILED);
            assertThat(failed.problem()).isEqualTo("jobs.problem.tried");
            assertThat(failed.done()).isEqualTo(1);
        });
        assertThat(failures()).isEqualTo(before + 1);
    }

    private static double failures() {
        return METERS.counter(JobRunner.FAILED_METRIC, "kind", "writing").count();
    }

    @Test
    void failsAtOnceWhereTryingAgainWouldNotHelp() {
        kind.refusal = Optional.of("jobs.problem.noMailServer");
        JobId id = start();
        assertThat(hand.run("vestfold", id)).isEmpty();
        assertThat(progress(id).problem()).isEqualTo("jobs.problem.noMailServer");
    }

    @Test
    void isStoppedBySomebody() {
        kind.pause = Duration.ofSeconds(1);
        JobId id = start();
        assertThat(hand.run("vestfold", id)).isPresent();
        stop(id);
        assertThat(progress(id).stopAsked()).isTrue();
        assertThat(hand.run("vestfold", id)).isEmpty();
        assertThat(progress(id).state()).isEqualTo(JobState.STOPPED);
        assertThat(written()).isEqualTo(1);
        stop(id);
        assertThat(progress(id).state()).isEqualTo(JobState.STOPPED);
    }

    @Test
    void isEndedWhereNobodyWillGoOnWithIt() throws SQLException {
        JobId planned = start();
        JobId lost = start();
        database.change("update usht_c_vestfold.job set started_at = now() - interval '2 hours' where id in ('"
                + planned + "', '" + lost + "')");
        database.change("delete from platform.scheduled_task where task_instance = 'c_vestfold/" + lost + "'");
        assertThat(workspaces.callInNewTransaction(VESTFOLD, abandoned::work)).isPositive();
        assertThat(progress(planned).state()).isEqualTo(JobState.WAITING);
        assertThat(progress(lost)).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(JobState.FAILED);
            assertThat(ended.problem()).isEqualTo("jobs.problem.abandoned");
        });
    }

    @Test
    void isDoneOnceByTwoReplicas() throws Exception {
        List<JobId> started = new ArrayList<>();
        int many = 40;
        for (int n = 0; n < many; n++) {
            Named payload = new Named(mark + n + "x");
            started.add(acting.as(kari, VESTFOLD, () -> jobs.start(kind, payload)));
        }
        try (AutoCloseable one = new JobsAtHand(context, new Writing()).start(4);
                AutoCloseable other = new JobsAtHand(context, new Writing()).start(4)) {
            assertThat(one).isNotSameAs(other);
            await().atMost(Duration.ofSeconds(60)).until(() -> planned().isEmpty());
        }
        assertThat(started).allSatisfy(id -> assertThat(progress(id).state()).isEqualTo(JobState.DONE));
        // The names of the rows are unique: a step done twice would have failed, and been counted as an attempt.
        assertThat(database.asSuperuser(
                        "select sum(attempts) || ' ' || (select count(*) from usht_c_vestfold.contact_role"
                                + " where name like '" + mark
                                + "%') from usht_c_vestfold.job where payload ->> 'name' like '"
                                + mark + "%'"))
                .containsExactly("0 " + many * STEPS);
    }

    @Test
    void doesTheDaysWorkInEachCentreWhateverFailsInOne() {
        List<String> centres = new ArrayList<>();
        context.getBean(DailyRuns.class).run(new DailyWork() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public LocalTime at() {
                return LocalTime.NOON;
            }

            @Override
            public int work() {
                String user = String.valueOf(jdbc.queryForObject("select current_user", String.class));
                centres.add(user);
                if (user.equals("usht_c_oppland")) {
                    throw new IllegalStateException("as the test wants it");
                }
                return 1;
            }
        });
        assertThat(centres).contains("usht_c_oppland", "usht_c_vestfold").doesNotHaveDuplicates();
        assertThat(METERS.counter(JobRunner.FAILED_METRIC, "kind", "counting").count())
                .isEqualTo(1);
    }
}
