package no.usht.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.usht.access.PersonId;
import no.usht.shared.ActivityId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AskedPublicationRepository extends Repository<AskedPublication, ActivityId> {

    Optional<AskedPublication> findById(ActivityId activity);

    @Query("select p from AskedPublication p order by p.at, p.activity")
    List<AskedPublication> oldestFirst(Limit limit);

    long count();

    /** Asks; 0 where somebody else has, be it at the same time: the database lets the second wait for the first. */
    @Modifying
    @Query("""
        insert into AskedPublication (activity, person, name, at) values (:activity, :person, :name, :at)
        on conflict (activity) do nothing\
        """)
    int ask(ActivityId activity, PersonId person, String name, Instant at);

    @Modifying
    @Query("delete from AskedPublication p where p.activity = :activity")
    void settle(ActivityId activity);
}
