package no.usht.gathering;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GatheringRepository extends Repository<Gathering, GatheringId> {

    /** Those that are under way in a time, by when they begin. */
    @Query("select g from Gathering g where g.starts < :until and g.ends > :from order by g.starts, g.id")
    List<Gathering> between(Instant from, Instant until);

    /** Those of an activity, by when they begin. */
    @Query("select g from Gathering g where g.activity = :activity order by g.starts, g.id")
    List<Gathering> of(ActivityId activity);

    /** The activities that have some. */
    @Query("select distinct g.activity from Gathering g")
    List<ActivityId> activities();

    boolean existsByActivity(ActivityId activity);

    /** How many an activity has room for. */
    record Capacity(ActivityId activity, int people) {}

    /** That of the smallest of each activity's gatherings that are to come; nothing of those where none has any. */
    @Query("""
            select new no.usht.gathering.GatheringRepository$Capacity(g.activity, min(g.capacity))
            from Gathering g where g.activity in :activities and g.cancelledReason = '' and g.ends > :now and g.capacity is not null
            group by g.activity""")
    List<Capacity> capacities(Collection<ActivityId> activities, Instant now);

    /** Keeps them as they are until the transaction ends, one transaction after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Gathering g where g.activity = :activity and g.capacity is not null order by g.id")
    List<Gathering> holdLimited(ActivityId activity);
}
