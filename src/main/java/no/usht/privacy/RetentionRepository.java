package no.usht.privacy;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RetentionRepository extends Repository<RetentionRow, RetentionId> {

    RetentionRow save(RetentionRow row);

    /** The newest of each kind. */
    @Query("""
            select r from RetentionRow r
            where not exists (select 1 from RetentionRow l where l.kind = r.kind
                and (l.setAt > r.setAt or l.setAt = r.setAt and l.id > r.id))""")
    List<RetentionRow> newest();
}
