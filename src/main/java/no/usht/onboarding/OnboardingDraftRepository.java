package no.usht.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OnboardingDraftRepository extends Repository<Draft, UUID> {

    Draft saveAndFlush(Draft draft);

    void delete(Draft draft);

    @Query("select d from OnboardingDraft d where d.id = :id and d.person = :person")
    Optional<Draft> of(UUID id, UUID person);

    @Query("select d from OnboardingDraft d where d.person = :person order by d.updatedAt desc")
    List<Draft> newestFirst(UUID person);
}
