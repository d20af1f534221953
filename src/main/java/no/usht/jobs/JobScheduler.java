package no.usht.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.usht.shared.Norwegian;
import no.usht.tenancy.PlatformConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs jobs and daily work on threads of this replica, each once in the cluster; see {@link JobRunner} and {@link DailyRuns}. */
@Component
class JobScheduler implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobScheduler.class);

    private static final String TABLE = "platform.scheduled_task";
    private static final String JOB = "job";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /** A replica that is silent for six of them is taken for dead, and another one goes on with its jobs. */
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(10);

    private static final int MISSED_HEARTBEATS = 6;
    private static final Duration LONGEST_END = Duration.ofSeconds(20);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final JobRunner runner;
    private final JobSettings settings;
    private final Clock clock;
    private final Scheduler scheduler;
    private volatile boolean running;

    JobScheduler(
            PlatformConnections connections,
            JobRunner runner,
            DailyRuns daily,
            ObjectProvider<DailyWork> works,
            JobSettings settings,
            Clock clock) {
        this.runner = runner;
        this.settings = settings;
        this.clock = clock;
        CustomTask<Void> jobs = Tasks.custom(JOB, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAULT))
                .execute(this::run);
        List<RecurringTask<Void>> recurring = works.stream()
                .map(work -> Tasks.recurring("daily-" + work.name(), Schedules.daily(Norwegian.ZONE, work.at()))
                        .execute((instance, context) -> daily.run(work)))
                .toList();
        this.scheduler = Scheduler.create(connections.source(), jobs)
                .startTasks(recurring)
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                // Each of its statements is a transaction of its own; the pool hands out connections with auto-commit
                // off.
                .commitWhenAutocommitDisabled(true)
                .schedulerName(new SchedulerName.Fixed(
                        ManagementFactory.getRuntimeMXBean().getName()))
                .threads(Math.max(1, settings.threads()))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(BETWEEN_LOOKS)
                .heartbeatInterval(BETWEEN_HEARTBEATS)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_END)
                .build();
    }

    private CompletionHandler<Void> run(TaskInstance<Void> task, ExecutionContext context) {
        Optional<JobPlace> place = JobPlace.parse(task.getId());
        Optional<Instant> next = place.flatMap(
                found -> runner.run(found, () -> context.getSchedulerState().isShuttingDown()));
        return next.<CompletionHandler<Void>>map(at -> (complete, task_) -> task_.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    /** Has a job run then; on a connection of its own, whatever transaction is under way. */
    void at(JobPlace place, Instant when) {
        scheduler.schedule(new TaskInstance<>(JOB, place.toString()), when);
    }

    /** Has a job run now, if it is not running already. */
    void now(JobPlace place) {
        try {
            scheduler.reschedule(id(place), clock.instant());
            scheduler.triggerCheckForDueExecutions();
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
            log.debug("Job {} needs no push", place, e);
        }
    }

    /** Whether some replica will go on with that job. */
    boolean isPlanned(JobPlace place) {
        return scheduler.getScheduledExecution(id(place)).isPresent();
    }

    private static TaskInstanceId id(JobPlace place) {
        return TaskInstanceId.of(JOB, place.toString());
    }

    @Override
    public void start() {
        if (settings.threads() > 0) {
            running = true;
            scheduler.start();
        }
    }

    @Override
    public void stop() {
        if (running) {
            running = false;
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
