package no.usht.gathering;

import java.time.Instant;
import java.util.List;
import no.usht.shared.ActivityId;
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
}
