package no.usht.mail;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface QueuedMailRepository extends Repository<QueuedMail, MailId> {

    /** Hibernate's number for "skip locked". */
    String SKIP_LOCKED = "-2";

    QueuedMail save(QueuedMail mail);

    Optional<QueuedMail> findById(MailId id);

    List<QueuedMail> findByIdIn(Collection<MailId> ids);

    /** Those whose time has come, that wait for no order, and that no other replica is just taking. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select m from QueuedMail m where m.content is not null and m.afterTask is null"
            + " and m.nextAttemptAt <= :now order by m.nextAttemptAt")
    List<QueuedMail> lockDue(Instant now, Limit limit);

    @Modifying
    @Query("delete from QueuedMail m where m.id = :id and m.content is not null")
    int deleteUnsent(MailId id);

    /** Those that were never tried, or were refused when they were: at the others somebody is just now. */
    @Modifying
    @Query("delete from QueuedMail m where m.id in :ids and m.content is not null"
            + " and (m.attempts = 0 or m.lastError is not null)")
    int deleteResting(Collection<MailId> ids);

    @Modifying
    @Query("delete from QueuedMail m where m.content is null and m.createdAt < :before")
    int deleteDone(Instant before);
}
