package no.usht.centre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LocalContactRepository extends Repository<LocalContact, LocalContactId> {

    /** Those who are contacts on that day, by name. */
    @Query("""
            select c from LocalContact c
            where (c.since is null or c.since <= :day) and (c.until is null or c.until >= :day)
            order by alphabetical(c.name), c.id""")
    List<LocalContact> currentOn(LocalDate day);

    List<LocalContact> findByIdIn(Collection<LocalContactId> ids);

    /** Those who are called something yet, and were contacts until before that day. */
    @Query("select c.id from LocalContact c where c.name <> :nobody and c.until < :day")
    List<LocalContactId> endedBefore(LocalDate day, String nobody);
}
