package no.usht.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.PlatformConnections;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.json.JsonMapper;

/** Runs jobs of kinds that a test brings, where the program's own scheduler rests. */
public final class JobsAtHand {

    private final ListableBeanFactory program;
    private final ObjectProvider<JobKind<?>> kinds;

    /** For those kinds alone. */
    public JobsAtHand(ListableBeanFactory program, JobKind<?>... kinds) {
        this.program = program;
        StaticListableBeanFactory known = new StaticListableBeanFactory();
        for (JobKind<?> kind : kinds) {
            known.addBean(kind.name(), kind);
        }
        this.kinds = known.getBeanProvider(ResolvableType.forClass(JobKind.class));
    }

    private JobRunner runner() {
        return new JobRunner(
                program.getBean(JobRepository.class),
                kinds,
                program.getBean(Workspaces.class),
                program.getBean(TenantRegistry.class),
                program.getBean(JsonMapper.class),
                program.getBean(Clock.class));
    }

    /** Goes on with a job as far as it goes now; answers when to go on, if it has not ended. */
    public Optional<Instant> run(String centre, JobId job) {
        return run(Workspace.centre(new CentreKey(centre)), job);
    }

    /** The same in that workspace. */
    public Optional<Instant> run(Workspace workspace, JobId job) {
        return runner().run(new JobPlace(workspace, job), () -> false);
    }

    /** Begins to work off what is planned, on so many threads, as another replica would. */
    public AutoCloseable start(int threads) {
        JobScheduler scheduler = new JobScheduler(
                program.getBean(PlatformConnections.class),
                runner(),
                program.getBean(DailyRuns.class),
                new StaticListableBeanFactory().getBeanProvider(DailyWork.class),
                new JobSettings(threads),
                program.getBean(Clock.class));
        scheduler.start();
        return scheduler::stop;
    }
}
