package no.usht.centre;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactMailReceiverRepository extends Repository<ContactMailReceiverRow, UUID> {

    ContactMailReceiverRow save(ContactMailReceiverRow receiver);

    @Query("select r from ContactMailReceiverRow r where r.mail in :mails order by r.position")
    List<ContactMailReceiverRow> of(Collection<UUID> mails);
}
