package no.usht.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
            return Gathering.minutes(starts, ends, countedMinutes);
        }
    }

    /** How many came to one from a place, which is empty where nobody knows it. */
    record Came(GatheringId gathering, String place, long number) {}

    /** Somebody who came, and how often. */
    record Person(ParticipantId id, String name, long number) {}

    @Query(
            "select new no.usht.gathering.FigureRepository$Row(g.id, g.title, g.activity, g.starts, g.ends, g.countedMinutes)"
                    + " from Gathering g" + HELD + " order by g.starts, g.id")
    List<Row> rows(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    /** Those with names. */
    @Query("select new no.usht.gathering.FigureRepository$Came(g.id, coalesce(p.place, ''), count(*))" + CAME
            + " left join Participant p on p.id = t.participant " + HELD + " group by g.id, coalesce(p.place, '')")
    List<Came> ticks(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    @Query("select count(distinct t.participant)" + CAME + HELD)
    long persons(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    /** Those without names. */
    @Query("select new no.usht.gathering.FigureRepository$Came(g.id, h.territoryCode, cast(h.number as long))"
            + " from Gathering g join g.headcounts h" + HELD)
    List<Came> numbers(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    @Query("select new no.usht.gathering.FigureRepository$Person(p.id, p.name, count(*))" + CAME
            + " join Participant p on p.id = t.participant " + HELD
            + " group by p.id, p.name order by alphabetical(p.name), p.id")
    List<Person> people(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    @Query("select new no.usht.gathering.GatheringFigures$MetFrom(g.id, g.title, g.starts, g.activity, count(*))" + CAME
            + " join Participant p on p.id = t.participant " + COUNTS
            + " and p.place = :place group by g.id, g.title, g.starts, g.activity")
    List<GatheringFigures.MetFrom> tickedFrom(String place, Instant from, Instant until);

    @Query("select new no.usht.gathering.GatheringFigures$MetFrom(g.id, g.title, g.starts, g.activity,"
            + " cast(h.number as Long)) from Gathering g join g.headcounts h" + COUNTS
            + " and h.territoryCode = :place")
    List<GatheringFigures.MetFrom> numbersFrom(String place, Instant from, Instant until);

    @Query("select min(g.starts) from Gathering g")
    Optional<Instant> first();

    /**
     * How many came from a place.
     *
     * @param place empty where nobody knows it
     * @param persons as many different ones at least
     */
    record FromPlace(String place, long number, long persons) {}

    @Query(
            "select new no.usht.gathering.FigureRepository$FromPlace(coalesce(p.place, ''), count(*), count(distinct p.id))"
                    + CAME + " left join Participant p on p.id = t.participant " + COUNTS
                    + " and g.activity = :activity group by coalesce(p.place, '')")
    List<FromPlace> tickedByPlace(Instant from, Instant until, ActivityId activity);

    @Query("select new no.usht.gathering.FigureRepository$FromPlace(h.territoryCode, sum(h.number), max(h.number))"
            + " from Gathering g join g.headcounts h" + COUNTS + " and g.activity = :activity group by h.territoryCode")
    List<FromPlace> numbersByPlace(Instant from, Instant until, ActivityId activity);

    /** How many were ticked by name, and how many persons that were. */
    record Ticked(long attendances, long persons) {}

    // By person first: to count different ones among all attendances, the database would sort those.
    @Query("select new no.usht.gathering.FigureRepository$Ticked(coalesce(sum(p.times), 0L), count(p.person))"
            + " from (select t.participant as person, count(*) as times" + CAME + COUNTS + " group by t.participant) p")
    Ticked ticked(Instant from, Instant until);

    @Query("select coalesce(sum(cast(h.number as Long)), 0L) from Gathering g join g.headcounts h" + COUNTS)
    long unnamed(Instant from, Instant until);
}
