package no.usht.mailing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.usht.mail.MailId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailingReceiverRepository extends Repository<MailingReceiverRow, MailId> {

    MailingReceiverRow save(MailingReceiverRow receiver);

    @Query("select r from MailingReceiverRow r where r.mail in :mails order by r.position")
    List<MailingReceiverRow> of(Collection<MailingId> mails);

    /** What went to receivers alone in mails to that audience since then, or is on its way to them. */
    @Query("""
            select r.subject from MailingReceiverRow r join MailingRow m on m.id = r.mail
            where m.audience = :audience and m.sentAt >= :since and r.subject is not null
                and r.state not in (no.usht.mailing.MailingState.FAILED, no.usht.mailing.MailingState.STOPPED)""")
    List<String> subjectsSince(String audience, Instant since);

    /** A receiver as somebody looks for it, with the mail. */
    record Found(MailId id, String name, String email, String subject) {}

    /** Those with that in the name or the address, and their mails. */
    @Query("""
            select new no.usht.mailing.MailingReceiverRepository$Found(r.id, r.name, r.email, m.subject)
            from MailingReceiverRow r join MailingRow m on m.id = r.mail
            where lower(r.name) like :pattern escape '\\' or lower(r.email) like :pattern escape '\\'
            order by m.sentAt desc, r.position""")
    List<Found> containing(String pattern);

    /** Those who are called something yet, and with whom nothing has happened since. */
    @Query("select r.id from MailingReceiverRow r where r.name <> :nobody and r.settledAt < :before")
    List<MailId> settledBefore(Instant before, String nobody);

    @Modifying
    @Query(
            "update MailingReceiverRow r set r.name = :nobody, r.email = '' where r.id = :id and r.settledAt is not null")
    int forget(MailId id, String nobody);
}
