package no.usht.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which municipalities people have entered as taking part; what is archived or cancelled reaches nobody. */
interface ReachRepository extends Repository<Activity, ActivityId> {

    String COUNTS = " a.archivedAt is null and a.status <> no.usht.shared.ActivityStatus.CANCELLED ";

    /** A place entered for an activity. */
    record Entered(ActivityId activity, String place) {}

    String ENTERED = "select new no.usht.activity.ReachRepository$Entered(a.id, r.territoryCode)"
            + " from Activity a join a.reach r where r.takingPart and ";

    /** For activities that touch those days. */
    @Query(ENTERED + COUNTS + """
            and (a.from is null or a.from <= :last) and (a.to is null or a.to >= :first)
                and (a.from is not null or a.to is not null)""")
    List<Entered> entered(LocalDate first, LocalDate last);

    @Query(ENTERED + COUNTS + " and r.territoryCode in :places")
    List<Entered> enteredOf(Collection<String> places);

    /** Of some, whatever their state. */
    @Query(ENTERED + "a.id in :activities")
    List<Entered> enteredIn(Collection<ActivityId> activities);

    /** Those that reach nobody: they are few. */
    @Query("""
            select a.id from Activity a
            where a.archivedAt is not null or a.status = no.usht.shared.ActivityStatus.CANCELLED""")
    Set<ActivityId> leftOut();

    /** What an activity is called. */
    record Titled(ActivityId activity, String title) {}

    @Query("select new no.usht.activity.ReachRepository$Titled(a.id, a.title) from Activity a where " + COUNTS)
    List<Titled> titles();

    /** A priority that an activity serves. */
    record Serving(ActivityId activity, PriorityId priority) {}

    @Query("""
            select new no.usht.activity.ReachRepository$Serving(a.id, p.priorityId)
            from Activity a join a.priorities p where\s""" + COUNTS)
    List<Serving> priorities();

    /** A local focus area of an activity. */
    record Focused(ActivityId activity, String area) {}

    @Query("""
            select new no.usht.activity.ReachRepository$Focused(a.id, f)
            from Activity a join a.focusAreas f where\s""" + COUNTS)
    List<Focused> focusAreas();
}
