package no.usht.centre;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LocalContactRepository extends Repository<LocalContact, LocalContactId> {

    /** Those who are called something yet, and were contacts until before that day. */
    @Query("select c.id from LocalContact c where c.name <> :nobody and c.until < :day")
    List<LocalContactId> endedBefore(LocalDate day, String nobody);
}
