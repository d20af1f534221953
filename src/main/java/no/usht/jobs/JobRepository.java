package no.usht.jobs;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JobRepository extends Repository<Job, JobId> {

    Job save(Job job);

    Optional<Job> findById(JobId id);

    /** Kept from others until the transaction ends: two who believe that a job is theirs do one bit after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from Job j where j.id = :id")
    Optional<Job> findForChange(JobId id);

    @Query("select j from Job j where j.endedAt is null and j.startedAt < :before")
    List<Job> openSince(Instant before);
}
