package no.usht.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.Workspaces;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Starts jobs in the workspace that is bound, tells how far they are, and stops them. */
@Service
@Transactional
@PreAuthorize("@access.may(#kind.permission())")
public class Jobs {

    /** Longer than any commit; nobody waits for it unless the process dies at that very moment. */
    private static final Duration COMMITTED_BY_THEN = Duration.ofSeconds(20);

    private final JobRepository jobs;
    private final JobScheduler scheduler;
    private final Workspaces workspaces;
    private final CentreIds ids;
    private final Access access;
    private final JsonMapper json;
    private final Clock clock;

    Jobs(
            JobRepository jobs,
            JobScheduler scheduler,
            Workspaces workspaces,
            CentreIds ids,
            Access access,
            JsonMapper json,
            Clock clock) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.workspaces = workspaces;
        this.ids = ids;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** Starts a job once the transaction under way has committed; none if it is rolled back. */
    public <P> JobId start(JobKind<P> kind, P payload) {
        CurrentPerson person = access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        JobPlace place = new JobPlace(workspaces.require(), new JobId(ids.nextHere()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jobs.save(new Job(place.id(), kind.name(), json.writeValueAsString(payload), person.name(), now));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                // By another role than the workspace's, so in another transaction: first, for one that is not there
                // is just not done.
                scheduler.at(place, clock.instant().plus(COMMITTED_BY_THEN));
            }

            @Override
            public void afterCommit() {
                scheduler.now(place);
            }
        });
        return place.id();
    }

    /** How far a job is; empty if the workspace has none of that kind and id. */
    @Transactional(readOnly = true)
    public Optional<JobProgress> find(JobKind<?> kind, JobId id) {
        return ids.found(id, jobs.findById(id))
                .filter(job -> job.kind().equals(kind.name()))
                .map(Job::progress);
    }

    /** Has a job ended before it is done; nothing happens where it has ended, or where there is none. */
    public void stop(JobKind<?> kind, JobId id) {
        ids.found(id, jobs.findForChange(id))
                .filter(job -> job.kind().equals(kind.name()) && !job.isOver())
                .ifPresent(job -> {
                    job.askToStop();
                    JobPlace place = new JobPlace(workspaces.require(), id);
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            scheduler.now(place);
                        }
                    });
                });
    }
}
