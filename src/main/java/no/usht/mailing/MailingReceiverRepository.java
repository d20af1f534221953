package no.usht.mailing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailingReceiverRepository extends Repository<MailingReceiverRow, UUID> {

    MailingReceiverRow save(MailingReceiverRow receiver);

    @Query("select r from MailingReceiverRow r where r.mail in :mails order by r.position")
    List<MailingReceiverRow> of(Collection<UUID> mails);
}
