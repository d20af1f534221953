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
    @Query(nativeQuery = true, value = """
            insert into publication_request as asked (activity_id, person_id, person, asked_at)
            values (:activity, :person, :name, :at)
            on conflict (activity_id) do update
            set person_id = excluded.person_id, person = excluded.person, asked_at = excluded.asked_at, taken_back = false
            where asked.taken_back""")
    int ask(UUID activity, UUID person, String name, Instant at);

    /** Notes that people are written to now; 0 if they were after that time. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update publication_request set mailed_at = :now
            where activity_id = :activity and (mailed_at is null or mailed_at <= :after)""")
    int mail(UUID activity, Instant now, Instant after);

    @Modifying
    @Query(nativeQuery = true, value = "update publication_request set taken_back = true where activity_id = :activity")
    void takeBack(UUID activity);

    @Modifying
    @Query("delete from AskedPublication p where p.activity = :activity")
    void settle(UUID activity);
}
