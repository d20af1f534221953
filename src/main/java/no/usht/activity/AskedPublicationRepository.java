package no.usht.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AskedPublicationRepository extends Repository<AskedPublication, UUID> {

    Optional<AskedPublication> findById(UUID activity);

    @Query("select p from AskedPublication p where not p.takenBack order by p.at, p.activity")
    List<AskedPublication> oldestFirst(Limit limit);

    long countByTakenBackFalse();

    /** Asks; 0 where somebody else has, be it at the same time: the database lets the second wait for the first. */
    @Modifying
    @Query("""
            insert into AskedPublication as asked (activity, person, name, at, takenBack)
            values (:activity, :person, :name, :at, false)
            on conflict (activity) do update
            set person = excluded.person, name = excluded.name, at = excluded.at, takenBack = false
            where asked.takenBack""")
    int ask(UUID activity, UUID person, String name, Instant at);

    /** Notes that people are written to now; 0 if they were after that time. */
    @Modifying
    @Query("""
            update AskedPublication p set p.mailedAt = :now
            where p.activity = :activity and (p.mailedAt is null or p.mailedAt <= :after)""")
    int mail(UUID activity, Instant now, Instant after);

    @Modifying
    @Query("update AskedPublication p set p.takenBack = true where p.activity = :activity")
    void takeBack(UUID activity);

    @Modifying
    @Query("delete from AskedPublication p where p.activity = :activity")
    void settle(UUID activity);
}
