package no.usht.application;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<ApplicationRow, ApplicationId> {

    @Query("select a from ApplicationRow a order by a.updatedAt, a.id")
    List<ApplicationRow> all();

    Optional<ApplicationRow> findById(ApplicationId id);

    /** The row, which then stays as it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ApplicationRow a where a.id = :id")
    Optional<ApplicationRow> hold(ApplicationId id);

    ApplicationRow save(ApplicationRow row);

    void delete(ApplicationRow row);

    /** A number that no other case has or will have. */
    @Query("select cast(function('nextval', 'national.application_case') as Long)")
    long nextCase();
}
