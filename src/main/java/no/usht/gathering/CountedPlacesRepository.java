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

    String HELD = " where g.cancelledReason = '' and g.starts < :now ";

    String TICKED =
            " from Attendance t join Gathering g on g.id = t.gathering join Participant p on p.id = t.participant"
                    + HELD + " and p.place <> '' ";

    String NUMBERS = " from Gathering g join g.headcounts h" + HELD;

    String THEN = "case when g.starts >= :from and g.starts < :until then ";

    @Query("select new no.usht.activity.CountedReach$Came(g.activity, p.place, count(t), sum(" + THEN
            + "1L else 0L end))" + TICKED + " group by g.activity, p.place")
    List<Came> ticked(Instant from, Instant until, Instant now);

    @Query(
            "select new no.usht.activity.CountedReach$Came(g.activity, h.territoryCode, sum(cast(h.number as Long)), sum("
                    + THEN + "cast(h.number as Long) else 0L end))" + NUMBERS + " group by g.activity, h.territoryCode")
    List<Came> numbers(Instant from, Instant until, Instant now);

    @Query("select new no.usht.activity.CountedReach$Came(g.activity, p.place, count(t), count(t))" + TICKED
            + " and g.activity in :activities group by g.activity, p.place")
    List<Came> ticked(Collection<ActivityId> activities, Instant now);

    @Query("select new no.usht.activity.CountedReach$Came(g.activity, h.territoryCode, sum(cast(h.number as Long)),"
            + " sum(cast(h.number as Long)))" + NUMBERS
            + " and g.activity in :activities group by g.activity, h.territoryCode")
    List<Came> numbers(Collection<ActivityId> activities, Instant now);
}
