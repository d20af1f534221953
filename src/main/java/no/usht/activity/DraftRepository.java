package no.usht.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, UUID> {

    Draft save(Draft draft);

    void delete(Draft draft);

    /** What that person has written on changes of that activity. */
    @Query("select d from Draft d where d.person = :person and d.activity = :activity")
    Optional<Draft> of(UUID person, UUID activity);

    @Query("select d from Draft d where d.person = :person and d.id = :id")
    Optional<Draft> find(UUID person, UUID id);

    /** A draft of a new activity. */
    @Query("select d from Draft d where d.person = :person and d.id = :id and d.activity is null")
    Optional<Draft> findNew(UUID person, UUID id);

    /** How many people but that one have written on a draft of the activity since. */
    @Query("""
            select count(d) from Draft d
            where d.activity = :activity and d.person is distinct from :person and d.updatedAt > :since""")
    long countOfOthers(UUID activity, @Nullable UUID person, Instant since);

    @Query("select count(d) from Draft d where d.person = :person")
    long countByPerson(UUID person);

    @Query("select d from Draft d where d.person = :person order by d.updatedAt desc, d.id")
    List<Draft> newestFirst(UUID person, Limit limit);
}
