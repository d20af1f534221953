package no.usht.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which municipalities people have entered as taking part; what is archived or cancelled reaches nobody. */
interface ReachRepository extends Repository<Activity, ActivityId> {

    String COUNTS = " a.archivedAt is null and a.status <> no.usht.shared.ActivityStatus.CANCELLED ";

    /** A place entered for an activity, and whether the activity touches the year. */
    record Entered(ActivityId activity, String place, boolean then) {}

    @Query("""
            select new no.usht.activity.ReachRepository$Entered(a.id, r.territoryCode,
                case when (a.from is null or a.from <= :last) and (a.to is null or a.to >= :first)
                    and (a.from is not null or a.to is not null) then true else false end)
            from Activity a join a.reach r where r.takingPart and """ + COUNTS)
    List<Entered> entered(LocalDate first, LocalDate last);

    /** Of some, whatever their state. */
    @Query("""
            select new no.usht.activity.ReachRepository$Entered(a.id, r.territoryCode, true)
            from Activity a join a.reach r where r.takingPart and a.id in :activities""")
    List<Entered> entered(Collection<ActivityId> activities);

    @Query("select a.id from Activity a where " + COUNTS)
    Set<ActivityId> counting();
}
