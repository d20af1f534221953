package no.usht.gathering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts gatherings and who came; each of its statements says itself which gatherings are held ones. */
interface FigureRepository extends Repository<Gathering, GatheringId> {

    /** Sums. */
    interface Totals {
        long getGatherings();

        long getMinutes();

        long getAttendances();

        long getPersons();
    }

    /** How many came from a place. */
    interface FromPlace {
        String getPlace();

        long getNumber();
    }

    @Query(nativeQuery = true, value = """
            with held as (
                select id, coalesce(counted_minutes, extract(epoch from ends - starts)::bigint / 60) as minutes from gathering
                where cancelled_reason = '' and starts >= :from and starts < :until
                    and (:everyActivity or activity_id = :activity))
            select count(*) as gatherings, coalesce(sum(minutes), 0)::bigint as minutes,
                (select count(*) from attendance where gathering_id in (select id from held))
                    + (select coalesce(sum(number), 0) from gathering_headcount where gathering_id in (select id from held))
                    as attendances,
                (select count(distinct participant_id) from attendance where gathering_id in (select id from held)) as persons
            from held""")
    Totals totals(Instant from, Instant until, boolean everyActivity, UUID activity);

    @Query(nativeQuery = true, value = """
            with held as (
                select id, coalesce(counted_minutes, extract(epoch from ends - starts)::bigint / 60) as minutes from gathering
                where cancelled_reason = '' and starts >= :from and starts < :until
                    and (:everyActivity or activity_id = :activity))
            select place, sum(number)::bigint as number from (
                select p.place, 1 as number from attendance t join participant p on p.id = t.participant_id
                where p.place <> '' and t.gathering_id in (select id from held)
                union all
                select territory_code, number from gathering_headcount where gathering_id in (select id from held)) came
            group by place order by number desc, place""")
    List<FromPlace> byPlace(Instant from, Instant until, boolean everyActivity, UUID activity);
}
