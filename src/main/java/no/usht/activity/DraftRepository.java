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

    @Query("""
            select d from Draft d
            where d.person = :person and d.activity is not distinct from :activity""")
    Optional<Draft> of(UUID person, @Nullable UUID activity);

    /** How many people but that one have written on a draft of the activity since. */
    @Query("""
            select count(d) from Draft d
            where d.activity = :activity and d.person is distinct from :person and d.updatedAt > :since""")
    long countOfOthers(UUID activity, @Nullable UUID person, Instant since);

    @Query("select d from Draft d where d.person = :person order by d.updatedAt desc")
    List<Draft> newestFirst(UUID person, Limit limit);
}
