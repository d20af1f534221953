package no.usht.centre;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactMailRepository extends Repository<ContactMailRow, UUID> {

    ContactMailRow save(ContactMailRow mail);

    Optional<ContactMailRow> findById(UUID id);

    @Query("select m from ContactMailRow m order by m.sentAt desc, m.id")
    List<ContactMailRow> newest(Limit limit);
}
