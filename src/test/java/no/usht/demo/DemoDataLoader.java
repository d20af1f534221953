package no.usht.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.usht.application.DemoApplicationRows;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Gives every centre without activities those of the demo, before the first page is served; leaves alone all others. */
final class DemoDataLoader implements SmartLifecycle {

    /** After the migration and the demo's people, before the web server. */
    static final int PHASE = -500;

    /** More do not make it faster on the two cores that are common. */
    private static final int AT_ONCE = 2;

    private static final Logger log = LoggerFactory.getLogger(DemoDataLoader.class);

    private final Workspaces workspaces;
    private final CentreDirectory directory;
    private final DemoActivityLoader loader;
    private final DemoPlanLoader planLoader;
    private final DemoProfileLoader profileLoader;
    private final DemoApplicationRows applications;
    private final DemoGrantLoader grantLoader;
    private final DemoLetterLoader letterLoader;
    private final DemoDecisionLoader decisionLoader;
    private final Clock clock;
    private boolean running;

    DemoDataLoader(
            Workspaces workspaces,
            CentreDirectory directory,
            DemoActivityLoader loader,
            DemoPlanLoader planLoader,
            DemoProfileLoader profileLoader,
            DemoApplicationRows applications,
            DemoGrantLoader grantLoader,
            DemoLetterLoader letterLoader,
            DemoDecisionLoader decisionLoader,
            Clock clock) {
        this.workspaces = workspaces;
        this.directory = directory;
        this.loader = loader;
        this.planLoader = planLoader;
        this.profileLoader = profileLoader;
        this.applications = applications;
        this.grantLoader = grantLoader;
        this.letterLoader = letterLoader;
        this.decisionLoader = decisionLoader;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        load();
    }

    /** Answers how many activities it has entered. */
    int load() {
        long begun = System.nanoTime();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        List<DemoCentre> missing = workspaces.callInNewTransaction(Workspace.PUBLIC, directory::all).stream()
                .filter(CentreProfile::open)
                .map(profile -> DemoCentre.of(profile, today))
                .filter(centre -> loader.isEmpty(centre.key()))
                .toList();
        if (missing.isEmpty()) {
            log.info("Demo data is there");
            return 0;
        }
        int activities = load(missing, today);
        log.info(
                "Demo data loaded in {} ms: {} activities of {} centres",
                (System.nanoTime() - begun) / 1_000_000,
                activities,
                missing.size());
        return activities;
    }

    private int load(List<DemoCentre> centres, LocalDate today) {
        DemoContent content = DemoContent.read();
        grantLoader.enter(content.grants(), today);
        letterLoader.enter(today);
        DemoActivities activities = new DemoActivities(content, clock);
        try (ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> loads = new ArrayList<>();
            centres.stream()
                    // A centre that somebody has brought on in the demo starts empty, as in earnest.
                    .filter(centre -> content.surroundings().containsKey(centre.key()))
                    .forEach(centre -> loads.add(executor.submit(() -> loader.load(
                            activities.of(centre),
                            DemoPartners.of(Objects.requireNonNull(
                                    content.surroundings().get(centre.key()))),
                            DemoContacts.of(centre, today),
                            centre,
                            today,
                            made -> {
                                planLoader.enter(DemoPlans.of(centre, content, today), made);
                                profileLoader.enter(centre, today);
                                letterLoader.confirm(centre.key());
                                applications.enter(
                                        centre.key(),
                                        (when, work) -> DemoClock.at(when, () -> {
                                            work.run();
                                            return when;
                                        }));
                            }))));
            int loaded = 0;
            for (Future<Integer> load : loads) {
                loaded += load.get();
            }
            decisionLoader.enter();
            return loaded;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demo's activities can't be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the demo's activities were loaded", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
