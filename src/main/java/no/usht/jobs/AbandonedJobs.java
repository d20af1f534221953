package no.usht.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import no.usht.tenancy.Workspaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ends jobs with which nobody will go on: those that came with a backup, an import, a merger or a rename. They are not begun
 * again by themselves, since what they have done outside of the centre's rows is not known any more.
 */
@Component
class AbandonedJobs implements DailyWork {

    private static final LocalTime AT = LocalTime.of(2, 0);
    private static final Duration YOUNGEST = Duration.ofHours(1);

    private final JobRepository jobs;
    private final ObjectProvider<JobScheduler> scheduler;
    private final Workspaces workspaces;
    private final Clock clock;

    // The scheduler is looked up late: it runs this.
    AbandonedJobs(JobRepository jobs, ObjectProvider<JobScheduler> scheduler, Workspaces workspaces, Clock clock) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "abandoned-jobs";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        Instant now = clock.instant();
        List<Job> abandoned = jobs.openSince(now.minus(YOUNGEST)).stream()
                .filter(job -> !scheduler.getObject().isPlanned(new JobPlace(workspaces.require(), job.id())))
                .toList();
        abandoned.forEach(job -> job.fail("jobs.problem.abandoned", now));
        return abandoned.size();
    }
}
