package no.usht.publication;

import java.util.Optional;
import no.usht.shared.ActivityId;
import no.usht.shared.YearSpan;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublishedActivityRepository extends Repository<PublishedActivity, ActivityId> {

    @Query("select min(p.firstYear) from PublishedActivity p where p.supersededAt is null and p.withdrawnAt is null")
    Optional<Integer> firstYear();

    /** An open end says nothing about years to come. */
    @Query("""
            select max(case when p.lastYear = 9999 then p.firstYear else p.lastYear end) from PublishedActivity p
            where p.supersededAt is null and p.withdrawnAt is null""")
    Optional<Integer> lastPlannedYear();

    /** From the first year with an activity to this one, or the last that something is planned for. */
    default YearSpan years(int now) {
        return new YearSpan(
                Math.min(now, firstYear().orElse(now)),
                Math.max(now, lastPlannedYear().orElse(now)));
    }
}
