package no.usht.activity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, ActivityId> {

    Activity save(Activity activity);

    Optional<Activity> findById(ActivityId id);

    /**
     * The activity, kept from others until the transaction ends: the second of two who change it at once waits, and is
     * then told of the first.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Activity a where a.id = :id")
    Optional<Activity> findForChange(ActivityId id);

    /** The activity, kept from being deleted until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Activity a where a.id = :id")
    Optional<Activity> findToHold(ActivityId id);

    void delete(Activity activity);

    void flush();

    @Query("""
            select new no.usht.activity.ActivityDetails$Relative(a.id, a.title, a.kind, a.status, a.parent)
            from Activity a where a.parent = :parent order by alphabetical(a.title), a.id""")
    List<ActivityDetails.Relative> parts(ActivityId parent);

    @Query("""
            select new no.usht.activity.ActivityDetails$Relative(a.id, a.title, a.kind, a.status, a.parent)
            from Activity a where a.id = :id""")
    Optional<ActivityDetails.Relative> relative(ActivityId id);

    /** Those that there are, in no order. */
    @Query("""
            select new no.usht.activity.ActivityDetails$Relative(a.id, a.title, a.kind, a.status, a.parent)
            from Activity a where a.id in :ids""")
    List<ActivityDetails.Relative> relatives(Collection<ActivityId> ids);

    /** Names of those responsible, each spelling once, the most used first. */
    @Query("""
            select a.responsible from Activity a where a.responsible <> ''
            group by a.responsible order by count(*) desc, a.responsible""")
    List<String> responsibleByUse();

    /** Names of partners, each spelling once, the most used first. */
    @Query("select p from Activity a join a.partners p group by p order by count(*) desc, p")
    List<String> partnersByUse();

    /** Those that name one of these partners, in that spelling, by their titles. */
    @Query("""
            select new no.usht.activity.ActivityDetails$Relative(a.id, a.title, a.kind, a.status, a.parent)
            from Activity a where exists (select 1 from a.partners p where p in :names)
            order by alphabetical(a.title), a.id""")
    List<ActivityDetails.Relative> naming(Collection<String> names);

    /** The same in full, kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Activity a
            where exists (select 1 from a.partners p where p in :names) order by a.id""")
    List<Activity> namingForChange(Collection<String> names);

    /** Names of local focus areas, each spelling once, the most used first. */
    @Query("select f from Activity a join a.focusAreas f group by f order by count(*) desc, f")
    List<String> focusAreasByUse();

    @Query("select min(year(coalesce(a.from, a.to))) from Activity a")
    Optional<Integer> firstYear();

    @Query("select max(year(coalesce(a.to, a.from))) from Activity a")
    Optional<Integer> lastYear();

    @Query("select a.id from Activity a where a.parent in :parents")
    Set<ActivityId> idsOfParts(Collection<ActivityId> parents);

    /** An activity with one of the things that were asked for. */
    record Having<T>(T what, ActivityId activity) {}

    @Query("select new no.usht.activity.ActivityRepository$Having(p.priorityId, a.id)"
            + " from Activity a join a.priorities p where p.priorityId in :priorities")
    List<Having<PriorityId>> serving(Collection<PriorityId> priorities);

    @Query("select new no.usht.activity.ActivityRepository$Having(a.kind, a.id) from Activity a where a.kind in :kinds")
    List<Having<ActivityKind>> ofKinds(Collection<ActivityKind> kinds);
}
