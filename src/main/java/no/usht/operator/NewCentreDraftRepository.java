package no.usht.operator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NewCentreDraftRepository extends Repository<NewCentreDraft, UUID> {

    NewCentreDraft saveAndFlush(NewCentreDraft draft);

    void delete(NewCentreDraft draft);

    @Query("select d from NewCentreDraft d where d.id = :id and d.person = :person")
    Optional<NewCentreDraft> of(UUID id, UUID person);

    @Query("select d from NewCentreDraft d where d.person = :person order by d.updatedAt desc")
    List<NewCentreDraft> newestFirst(UUID person);
}
