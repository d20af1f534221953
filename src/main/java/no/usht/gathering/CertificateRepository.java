package no.usht.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Certificates that were issued, and what they are made from. */
interface CertificateRepository extends Repository<CertificateRow, CertificateId> {

    /** A gathering that somebody came to. */
    record Came(
            ParticipantId participant,
            Instant starts,
            Instant ends,
            @Nullable Integer countedMinutes) {

        long minutes() {
            return Gathering.minutes(starts, ends, countedMinutes);
        }
    }

    CertificateRow save(CertificateRow certificate);

    Optional<CertificateRow> findById(CertificateId id);

    @Query("select c from CertificateRow c where c.activity = :activity order by alphabetical(c.name), c.id")
    List<CertificateRow> of(ActivityId activity);

    /** Which are meant, in both statements. */
    String ISSUED = " from CertificateRow c where c.issuedAt >= :from and c.issuedAt < :until"
            + " and (:every = true or c.activity in :activities) ";

    @Query("select count(c)" + ISSUED)
    long countIssued(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    @Query("select c" + ISSUED + "order by c.issuedAt, c.id")
    List<CertificateRow> issued(Instant from, Instant until, boolean every, Collection<ActivityId> activities);

    /** Takes the name out of those of somebody who is forgotten. */
    @Modifying(flushAutomatically = true)
    @Query("update CertificateRow c set c.name = :nobody where c.participant = :participant")
    void rename(ParticipantId participant, String nobody);

    @Query("""
            select new no.usht.gathering.CertificateRepository$Came(t.participant, g.starts, g.ends, g.countedMinutes)
            from Attendance t join Gathering g on g.id = t.gathering
            where g.activity = :activity and g.cancelledReason = '' and t.participant in :people order by g.starts""")
    List<Came> came(ActivityId activity, Collection<ParticipantId> people);

    @Query("select count(g) from Gathering g where g.activity = :activity and g.cancelledReason = ''")
    int held(ActivityId activity);

    @Modifying
    @Query("delete from CertificateRow c where c.activity = :activity and c.id = :id")
    int withdraw(ActivityId activity, CertificateId id);

    /** Makes one's certificates another's, but where both have one. */
    @Modifying
    @Query("""
            update CertificateRow c set c.participant = :kept where c.participant = :gone and not exists (
                select 1 from CertificateRow o where o.activity = c.activity and o.participant = :kept)""")
    void hand(ParticipantId gone, ParticipantId kept);

    @Modifying
    @Query("delete from CertificateRow c where c.participant = :participant")
    void forget(ParticipantId participant);
}
