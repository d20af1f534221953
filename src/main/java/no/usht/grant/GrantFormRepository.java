package no.usht.grant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantFormRepository extends Repository<GrantForm, GrantFormId> {

    @Query("select f from GrantForm f where f.year = :year order by f.number")
    List<GrantForm> of(GrantYearId year);

    @Query("select f from GrantForm f where f.year = :year and f.number = :number")
    Optional<GrantForm> find(GrantYearId year, int number);

    /** The number of each year's newest form. */
    @Query(
            "select new no.usht.grant.NewestForm(f.year, max(f.number)) from GrantForm f where f.year in :years group by f.year")
    List<NewestForm> newest(Collection<GrantYearId> years);
}
