package no.usht.grant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantSchemeRepository extends Repository<GrantScheme, GrantSchemeId> {

    @Query("select s from GrantScheme s order by s.nameNb, s.id")
    List<GrantScheme> all();

    Optional<GrantScheme> findById(GrantSchemeId id);
}
