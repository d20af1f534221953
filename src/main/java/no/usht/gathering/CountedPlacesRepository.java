package no.usht.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.usht.activity.CountedReach.Came;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** From where people came to which activities; a statement for those ticked by name, and one for numbers without names. */
interface CountedPlacesRepository extends Repository<Gathering, GatheringId> {

    String HELD = " where g.cancelledReason = '' and g.starts < :until ";

    String TICKED = "select new no.usht.activity.CountedReach$Came(g.activity, p.place, count(*))"
            + " from Attendance t join Gathering g on g.id = t.gathering join Participant p on p.id = t.participant"
            + HELD
            + " and p.place <> '' ";

    String BY_PLACE = " group by g.activity, p.place";

    String NUMBERS =
            "select new no.usht.activity.CountedReach$Came(g.activity, h.territoryCode, sum(cast(h.number as Long)))"
                    + " from Gathering g join g.headcounts h" + HELD;

    String BY_CODE = " group by g.activity, h.territoryCode";

    @Query(TICKED + " and g.starts >= :from" + BY_PLACE)
    List<Came> ticked(Instant from, Instant until);

    @Query(NUMBERS + " and g.starts >= :from" + BY_CODE)
    List<Came> numbers(Instant from, Instant until);

    @Query(TICKED + " and p.place in :places" + BY_PLACE)
    List<Came> tickedFrom(Collection<String> places, Instant until);

    @Query(NUMBERS + " and h.territoryCode in :places" + BY_CODE)
    List<Came> numbersFrom(Collection<String> places, Instant until);

    @Query(TICKED + " and g.activity in :activities" + BY_PLACE)
    List<Came> tickedIn(Collection<ActivityId> activities, Instant until);

    @Query(NUMBERS + " and g.activity in :activities" + BY_CODE)
    List<Came> numbersIn(Collection<ActivityId> activities, Instant until);
}
