package no.usht.grant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantYearRepository extends Repository<GrantYear, GrantYearId> {

    @Query("select y from GrantYear y where y.state = ANNOUNCED order by y.year desc, y.opensOn desc, y.id")
    List<GrantYear> announced();

    @Query("select y from GrantYear y where y.state = ANNOUNCED and y.id = :id")
    Optional<GrantYear> announced(GrantYearId id);

    @Query("select y from GrantYear y where y.scheme = :scheme order by y.year")
    List<GrantYear> of(GrantSchemeId scheme);
}
