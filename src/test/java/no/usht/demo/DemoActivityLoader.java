package no.usht.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.usht.access.DemoLeaders;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.activity.DemoRegister;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerRecord;
import no.usht.demo.DemoActivity.Course;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.gathering.DemoGatheringRows;
import no.usht.guidance.GuidanceRecord;
import no.usht.keeping.RecordService;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.staff.StaffRecord;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;

/** Enters activities as a centre's leader would have over the years: bound to its workspace, in the leader's name. */
final class DemoActivityLoader {

    private static final int MEETING = 4;

    private final Workspaces workspaces;
    private final DemoLeaders leaders;
    private final DemoRegister register;
    private final ActivityService activities;
    private final ActivityPublishing publishing;
    private final RecordService records;
    private final PriorityCatalogue priorities;
    private final EntityManager entities;
    private final DemoGatheringRows gatherings;
    private final Map<PriorityRef, PriorityId> found = new ConcurrentHashMap<>();

    DemoActivityLoader(
            Workspaces workspaces,
            DemoLeaders leaders,
            DemoRegister register,
            ActivityService activities,
            ActivityPublishing publishing,
            RecordService records,
            PriorityCatalogue priorities,
            EntityManager entities,
            DemoGatheringRows gatherings) {
        this.workspaces = workspaces;
        this.leaders = leaders;
        this.register = register;
        this.activities = activities;
        this.publishing = publishing;
        this.records = records;
        this.priorities = priorities;
        this.entities = entities;
        this.gatherings = gatherings;
    }

    /** Whether the centre has no activity yet, of whomever. */
    boolean isEmpty(CentreKey centre) {
        return workspaces.callInNewTransaction(
                Workspace.centre(centre),
                () -> entities.createQuery("select a.id from Activity a", ActivityId.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    /** Enters all or none, and does afterwards what needs them; answers how many activities, parts counted too. */
    int load(
            List<DemoActivity> invented,
            List<PartnerContent> around,
            List<LocalContactContent> contacts,
            DemoCentre place,
            LocalDate today,
            Consumer<List<Made>> afterwards) {
        Set<String> identities =
                DemoPersons.all().stream().map(DemoPerson::identity).collect(toUnmodifiableSet());
        return leaders.inTransactionAsLeader(Workspace.centre(place.key()), identities, () -> {
            around.forEach(partner -> records.register(PartnerRecord.KIND, partner, null));
            contacts.forEach(contact -> records.register(LocalContactRecord.KIND, contact, null));
            DemoStaff.of(place, today).forEach(member -> records.register(StaffRecord.KIND, member, null));
            DemoGuidance.of(place, today, priorities.ofYear(today.getYear()))
                    .forEach(entry -> records.register(GuidanceRecord.KIND, entry, null));
            List<Made> made = enter(invented);
            entities.flush();
            gatherings.enter(
                    DemoGatherings.people(place),
                    Stream.concat(
                                    DemoGatherings.met(place, meeting(), today).stream(),
                                    Oppland2021.met(place.key(), made).stream())
                            .toList(),
                    place.key().value().hashCode());
            publishWithNumbers();
            // Plans count who came, and keep that when they are adopted.
            afterwards.accept(made);
            entities.flush();
            return made.size();
        });
    }

    /** An activity that is entered. */
    record Made(ActivityId id, DemoActivity activity) {}

    /** Some activities in which people meet. */
    private List<ActivityId> meeting() {
        return entities.createQuery(
                        "select a.id from Activity a where a.kind in (COURSE, NETWORK) and a.status = ONGOING order by a.title, a.id",
                        ActivityId.class)
                .setMaxResults(MEETING)
                .getResultList();
    }

    /** What others see already is published anew, now that people have met in it. */
    private void publishWithNumbers() {
        entities.createQuery("""
                        select a.id from Activity a where a.publishedVersion is not null and a.changedSincePublished = false
                            and exists (select 1 from Gathering g where g.activity = a.id) order by a.title, a.id""", ActivityId.class)
                .setMaxResults(MEETING)
                .getResultList()
                .forEach(id -> publishing.publish(id, version(id)));
        entities.flush();
    }

    private List<Made> enter(List<DemoActivity> invented) {
        // Hibernate compares all that it holds before each query, and writes it: here, what a query needs is written
        // first, and what nothing more becomes of is no longer held when the others go on.
        entities.setFlushMode(FlushModeType.COMMIT);
        List<Entered> first = registerAndPublish(invented.stream().filter(DemoActivityLoader::staysAsFirstPublished));
        entities.clear();
        List<Entered> second =
                registerAndPublish(invented.stream().filter(activity -> !staysAsFirstPublished(activity)));
        second.forEach(this::finish);
        return Stream.concat(first.stream(), second.stream())
                .map(entered -> new Made(entered.id(), entered.activity()))
                .toList();
    }

    private static boolean staysAsFirstPublished(DemoActivity activity) {
        return switch (activity.handOver().course()) {
            case NEVER_PUBLISHED, PUBLISHED -> true;
            case PUBLISHED_AGAIN, PUBLISHED_AND_CHANGED, WITHDRAWN -> false;
        };
    }

    private List<Entered> registerAndPublish(Stream<DemoActivity> invented) {
        List<Entered> entered = new ArrayList<>();
        invented.forEach(activity -> {
            Entered whole = register(activity, null);
            entered.add(whole);
            activity.parts().forEach(part -> entered.add(register(part, whole.id())));
        });
        entities.flush();
        entered.stream()
                .filter(each -> each.handOver().course() != Course.NEVER_PUBLISHED)
                .forEach(each -> DemoClock.at(each.handOver().published(), () -> register.publishFirst(each.id())));
        entities.flush();
        return entered;
    }

    private record Entered(
            ActivityId id, DemoActivity activity, @Nullable ActivityId parent) {

        DemoActivity.HandOver handOver() {
            return activity.handOver();
        }
    }

    private Entered register(DemoActivity activity, @Nullable ActivityId parent) {
        DemoActivity asRegistered =
                switch (activity.handOver().course()) {
                    case PUBLISHED_AGAIN, PUBLISHED_AND_CHANGED -> activity.beforehand();
                    case NEVER_PUBLISHED, PUBLISHED, WITHDRAWN -> activity;
                };
        ActivityId id = DemoClock.at(
                activity.handOver().registered(),
                () -> register.register(asRegistered.content(parent, this::priority)));
        return new Entered(id, activity, parent);
    }

    /** What comes later happens through the services, as with anybody's. */
    private void finish(Entered entered) {
        if (staysAsFirstPublished(entered.activity())) {
            return;
        }
        Course course = entered.handOver().course();
        ActivityId id = entered.id();
        DemoClock.at(entered.handOver().later(), () -> {
            if (course == Course.WITHDRAWN) {
                publishing.withdraw(id, version(id));
            } else {
                activities.rework(id, version(id), entered.activity().content(entered.parent(), this::priority), null);
            }
            if (course == Course.PUBLISHED_AGAIN) {
                publishing.publish(id, version(id));
            }
            return id;
        });
    }

    private int version(ActivityId id) {
        // What the service has changed is counted when it is written.
        entities.flush();
        return entities.createQuery("select a.version from Activity a where a.id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private PriorityId priority(PriorityRef served) {
        // Each serves for many activities.
        return found.computeIfAbsent(
                served,
                each -> priorities
                        .find(each.year(), each.key())
                        .orElseThrow(() -> new IllegalStateException("No priority " + each))
                        .id());
    }
}
