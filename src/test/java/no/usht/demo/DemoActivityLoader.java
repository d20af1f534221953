package no.usht.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.access.DemoLeaders;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.demo.DemoActivity.Course;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.priority.PriorityCatalogue;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;

/** Enters activities as a centre's leader would: through the product's own services. */
final class DemoActivityLoader {

    /** The version of an activity that nobody has changed yet. */
    private static final int UNCHANGED = 0;

    private final Workspaces workspaces;
    private final DemoLeaders leaders;
    private final ActivityService activities;
    private final ActivityPublishing publishing;
    private final PriorityCatalogue priorities;
    private final EntityManager entities;

    DemoActivityLoader(
            Workspaces workspaces,
            DemoLeaders leaders,
            ActivityService activities,
            ActivityPublishing publishing,
            PriorityCatalogue priorities,
            EntityManager entities) {
        this.workspaces = workspaces;
        this.leaders = leaders;
        this.activities = activities;
        this.publishing = publishing;
        this.priorities = priorities;
        this.entities = entities;
    }

    /** Whether the centre has no activity yet, of whomever. */
    boolean isEmpty(CentreKey centre) {
        return workspaces.callInNewTransaction(
                Workspace.centre(centre),
                () -> entities.createQuery("select a.id from Activity a", UUID.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    /** Enters all or none; answers how many, parts counted too. */
    int load(CentreKey centre, List<DemoActivity> invented) {
        Set<String> identities =
                DemoPersons.all().stream().map(DemoPerson::identity).collect(toUnmodifiableSet());
        return leaders.inTransactionAsLeader(Workspace.centre(centre), identities, () -> enter(invented));
    }

    private int enter(List<DemoActivity> invented) {
        // Hibernate compares all that it holds before each query, and writes it: here, what a query needs is written
        // first.
        entities.setFlushMode(FlushModeType.COMMIT);
        int entered = 0;
        for (DemoActivity activity : invented) {
            UUID whole = enter(activity, null);
            activity.parts().forEach(part -> enter(part, whole));
            entered += 1 + activity.parts().size();
        }
        return entered;
    }

    private UUID enter(DemoActivity activity, @Nullable UUID parent) {
        UUID id = register(activity, parent);
        entities.flush();
        if (activity.handOver().course() != Course.NEVER_PUBLISHED) {
            DemoClock.at(activity.handOver().published(), () -> publishing.publish(id, UNCHANGED));
            finish(id, activity, parent);
        }
        entities.flush();
        entities.clear();
        return id;
    }

    private UUID register(DemoActivity activity, @Nullable UUID parent) {
        DemoActivity asRegistered =
                switch (activity.handOver().course()) {
                    case PUBLISHED_AGAIN, PUBLISHED_AND_CHANGED -> activity.beforehand();
                    case NEVER_PUBLISHED, PUBLISHED, WITHDRAWN -> activity;
                };
        return DemoClock.at(
                activity.handOver().registered(),
                () -> activities.register(asRegistered.content(parent, this::priority), null));
    }

    private void finish(UUID id, DemoActivity activity, @Nullable UUID parent) {
        Course course = activity.handOver().course();
        if (course == Course.PUBLISHED) {
            return;
        }
        DemoClock.at(activity.handOver().later(), () -> {
            if (course == Course.WITHDRAWN) {
                publishing.withdraw(id, version(id));
            } else {
                activities.rework(id, version(id), activity.content(parent, this::priority), null);
            }
            if (course == Course.PUBLISHED_AGAIN) {
                publishing.publish(id, version(id));
            }
            return id;
        });
    }

    private int version(UUID id) {
        // What the service has changed is counted when it is written.
        entities.flush();
        return activities.find(id).orElseThrow().version();
    }

    private UUID priority(PriorityRef served) {
        return priorities
                .find(served.year(), served.key())
                .orElseThrow(() -> new IllegalStateException("No priority " + served))
                .id();
    }
}
