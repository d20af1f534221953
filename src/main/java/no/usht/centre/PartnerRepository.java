package no.usht.centre;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, PartnerId> {

    /** Archived ones that name people yet and that nobody has changed since. */
    @Query("""
            select p.id from Partner p
            where p.archived = true and p.updatedAt < :since and exists (select 1 from p.contacts c)""")
    List<PartnerId> archivedBefore(Instant since);

    /** Those that name somebody with that in the name or the address. */
    @Query("""
            select distinct p from Partner p join p.contacts c
            where lower(c.name) like :pattern escape '\\' or lower(c.email) like :pattern escape '\\'
            order by p.name, p.id""")
    List<Partner> naming(String pattern);
}
