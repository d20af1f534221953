package no.usht.mailing;

import java.util.Collection;
import java.util.List;
import no.usht.mail.MailId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailingReceiverRepository extends Repository<MailingReceiverRow, MailId> {

    MailingReceiverRow save(MailingReceiverRow receiver);

    @Query("select r from MailingReceiverRow r where r.mail in :mails order by r.position")
    List<MailingReceiverRow> of(Collection<MailingId> mails);
}
