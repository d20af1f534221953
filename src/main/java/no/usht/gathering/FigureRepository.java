package no.usht.gathering;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts gatherings that were held and who came. */
interface FigureRepository extends Repository<Gathering, GatheringId> {

    /** Which gatherings are counted, in each of the statements. */
    String HELD = " where g.cancelledReason = '' and g.starts >= :from and g.starts < :until"
            + " and (:every = true or g.activity = :activity) ";

    String CAME = " from Attendance t join Gathering g on g.id = t.gathering ";

    /** A gathering, as far as its time is counted. */
    record Held(Instant starts, Instant ends, @Nullable Integer countedMinutes) {

        long minutes() {
            return countedMinutes == null ? Duration.between(starts, ends).toMinutes() : countedMinutes;
        }
    }

    /** How many came from a place. */
    record FromPlace(String place, long number) {}

    @Query("select new no.usht.gathering.FigureRepository$Held(g.starts, g.ends, g.countedMinutes) from Gathering g"
            + HELD)
    List<Held> held(Instant from, Instant until, boolean every, ActivityId activity);

    @Query("select count(t)" + CAME + HELD)
    long ticked(Instant from, Instant until, boolean every, ActivityId activity);

    @Query("select count(distinct t.participant)" + CAME + HELD)
    long persons(Instant from, Instant until, boolean every, ActivityId activity);

    @Query("select new no.usht.gathering.FigureRepository$FromPlace(p.place, count(t))" + CAME
            + " join Participant p on p.id = t.participant " + HELD + " and p.place <> '' group by p.place")
    List<FromPlace> tickedByPlace(Instant from, Instant until, boolean every, ActivityId activity);

    @Query("select new no.usht.gathering.FigureRepository$FromPlace(h.territoryCode, sum(h.number))"
            + " from Gathering g join g.headcounts h" + HELD + " group by h.territoryCode")
    List<FromPlace> numbersByPlace(Instant from, Instant until, boolean every, ActivityId activity);
}
