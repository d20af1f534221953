package no.usht.privacy;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ListReadingRepository extends Repository<ListReadingRow, ListReadingId> {

    ListReadingRow save(ListReadingRow row);

    @Query("select r from ListReadingRow r order by r.at desc, r.id")
    List<ListReadingRow> newest(Limit limit);

    @Query("""
            select count(r) > 0 from ListReadingRow r
            where r.person = :person and r.list = :list and r.path = :path and r.at > :since""")
    boolean isNoted(String person, String list, String path, Instant since);

    @Modifying
    @Query("delete from ListReadingRow r where r.at < :before")
    int forget(Instant before);
}
