package no.usht.jobs;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Does a job, bit by bit, bound to the workspace in whose schema it stands; what is not there is not done. */
@Component
class JobRunner {

    static final String FAILED_METRIC = "usht.jobs.failed";

    /** With waits of 10, 20, 40 ... seconds: about ten minutes in which it did not get on. */
    static final int MOST_ATTEMPTS = 7;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration UNTIL_RESUMED = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final JobRepository jobs;
    private final ObjectProvider<JobKind<?>> kinds;
    private final Workspaces workspaces;
    private final TenantRegistry tenants;
    private final JsonMapper json;
    private final Clock clock;

    JobRunner(
            JobRepository jobs,
            ObjectProvider<JobKind<?>> kinds,
            Workspaces workspaces,
            TenantRegistry tenants,
            JsonMapper json,
            Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.workspaces = workspaces;
        this.tenants = tenants;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Goes on with a job from its mark.
     *
     * @param isEnding whether this process is about to end, and another one is to go on
     * @return when to go on; empty if there is nothing more to do
     */
    Optional<Instant> run(JobPlace place, BooleanSupplier isEnding) {
        if (place.workspace() instanceof Workspace.CentreWorkspace centre) {
            Optional<Tenant.State> state = tenants.find(centre.key()).map(Tenant::state);
            if (state.filter(Tenant.State.ACTIVE::equals).isEmpty()) {
                // One that is resumed goes on; of one that is gone, so is the job.
                return state.filter(now -> now == Tenant.State.SUSPENDED || now == Tenant.State.FAILED)
                        .map(now -> clock.instant().plus(UNTIL_RESUMED));
            }
        }
        int attempt = begin(place);
        if (attempt == 0) {
            return Optional.empty();
        }
        try {
            return goOn(place, isEnding);
        } catch (JobFailedException failure) {
            return fail(place, failure.problem(), failure);
        } catch (RuntimeException failure) {
            if (attempt >= MOST_ATTEMPTS) {
                return fail(place, "jobs.problem.tried", failure);
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << (attempt - 1));
            log.warn("Job {} did not get on, trying again in {} s", place, wait.toSeconds(), failure);
            return Optional.of(clock.instant().plus(wait));
        }
    }

    /** The number of this attempt, counted before it begins, so that one that kills the process counts too; 0 if there is no such job. */
    private int begin(JobPlace place) {
        return workspaces.callInNewTransaction(
                place.workspace(),
                () -> jobs.findForChange(place.id())
                        .filter(job -> !job.isOver())
                        .map(job -> {
                            job.begin();
                            return job.attempts();
                        })
                        .orElse(0));
    }

    private Optional<Instant> goOn(JobPlace place, BooleanSupplier isEnding) {
        while (!isEnding.getAsBoolean()) {
            JobStep step = workspaces.callInNewTransaction(place.workspace(), () -> next(place));
            if (step.over()) {
                log.info("Job {} has ended: {} of {}", place, step.done(), step.total());
                return Optional.empty();
            }
            if (step.pause() != null) {
                return Optional.of(clock.instant().plus(step.pause()));
            }
        }
        return Optional.of(clock.instant());
    }

    private JobStep next(JobPlace place) {
        Job job = jobs.findForChange(place.id()).orElseThrow();
        if (job.isOver()) {
            return JobStep.over(job.progress().done(), job.progress().total());
        }
        JobKind<?> kind = kinds.stream()
                .filter(known -> known.name().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody here knows jobs of kind " + job.kind()));
        JobStep step = next(kind, job);
        job.mark(step, clock.instant());
        return step;
    }

    private <P> JobStep next(JobKind<P> kind, Job job) {
        P payload = json.readValue(job.payload(), kind.payload());
        return job.isStopAsked() ? kind.stop(payload) : kind.next(payload);
    }

    private Optional<Instant> fail(JobPlace place, String problem, RuntimeException failure) {
        String kind = workspaces.callInNewTransaction(place.workspace(), () -> {
            Job job = jobs.findForChange(place.id()).orElseThrow();
            job.fail(problem, clock.instant());
            return job.kind();
        });
        log.error("Job {} ({}) has failed for good", place, kind, failure);
        Metrics.counter(FAILED_METRIC, "kind", kind).increment();
        return Optional.empty();
    }
}
