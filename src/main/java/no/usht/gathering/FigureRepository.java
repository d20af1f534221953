package no.usht.gathering;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts gatherings that were held and who came. */
interface FigureRepository extends Repository<Gathering, GatheringId> {

    /** Which gatherings are counted, in each of the statements. */
    String COUNTS = " where g.cancelledReason = '' and g.starts >= :from and g.starts < :until ";

    String HELD = COUNTS + " and (:every = true or g.activity in :activities) ";

    String CAME = " from Attendance t join Gathering g on g.id = t.gathering ";

    /** A gathering that is counted. */
    record Row(
            GatheringId id,
            String title,
            ActivityId activity,
            Instant starts,
            Instant ends,
            @Nullable Integer countedMinutes) {

        long minutes() {
            return countedMinutes == null ? Duration.between(starts, ends).toMinutes() : countedMinutes;
        }
    }

    /** Somebody who came to one: null if that person is forgotten since; the place is empty where it is not known. */
    record Tick(GatheringId gathering, @Nullable ParticipantId participant, String place) {}

    /** How many came to one from a place, without names. */
    record Number(GatheringId gathering, String place, long number) {}

    /** Somebody who came, and how often. */
    record Person(ParticipantId id, String name, long number) {}

    @Query("select distinct p.place" + CAME + " join Participant p on p.id = t.participant " + COUNTS)
    Set<String> placesOfTicks(Instant from, Instant until);

    @Query("select distinct h.territoryCode from Gathering g join g.headcounts h" + COUNTS)
    Set<String> placesOfNumbers(Instant from, Instant until);

    @Query(
            "select new no.usht.gathering.FigureRepository$Row(g.id, g.title, g.activity, g.starts, g.ends, g.countedMinutes)"
                    + " from Gathering g" + HELD + " order by g.starts, g.id")
    List<Row> rows(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    @Query("select new no.usht.gathering.FigureRepository$Tick(g.id, t.participant, coalesce(p.place, ''))" + CAME
            + " left join Participant p on p.id = t.participant " + HELD)
    List<Tick> ticks(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    @Query("select new no.usht.gathering.FigureRepository$Number(g.id, h.territoryCode, cast(h.number as long))"
            + " from Gathering g join g.headcounts h" + HELD)
    List<Number> numbers(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    @Query("select new no.usht.gathering.FigureRepository$Person(p.id, p.name, count(t))" + CAME
            + " join Participant p on p.id = t.participant " + HELD
            + " group by p.id, p.name order by alphabetical(p.name), p.id")
    List<Person> people(Instant from, Instant until, boolean every, Collection<ActivityId> activities);
}
