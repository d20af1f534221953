package no.usht.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How many jobs failed for good, as {@code usht_jobs_failed_total{kind="mailing"}}: what an alarm hangs on. */
@Component
class JobMetrics implements MeterBinder {

    private final ObjectProvider<JobKind<?>> kinds;
    private final ObjectProvider<DailyWork> works;

    JobMetrics(ObjectProvider<JobKind<?>> kinds, ObjectProvider<DailyWork> works) {
        this.kinds = kinds;
        this.works = works;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        // There at 0 from the start: an alarm on its increase would miss the first one otherwise.
        Stream.concat(kinds.stream().map(JobKind::name), works.stream().map(DailyWork::name))
                .forEach(name -> registry.counter(JobRunner.FAILED_METRIC, "kind", name));
    }
}
