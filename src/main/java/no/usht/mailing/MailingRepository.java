package no.usht.mailing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailingRepository extends Repository<MailingRow, MailingId> {

    MailingRow save(MailingRow mail);

    Optional<MailingRow> findById(MailingId id);

    @Query("select m from MailingRow m where m.audience = :audience order by m.sentAt desc, m.id")
    List<MailingRow> newest(String audience, Limit limit);
}
