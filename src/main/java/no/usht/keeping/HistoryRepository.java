package no.usht.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryRow, Long> {

    @Query("select h from HistoryRow h where h.subject = :subject and h.id < :before order by h.id desc")
    List<HistoryRow> newestFirst(UUID subject, long before, Limit limit);

    /** The row that tells how the subject's own row in that table began; others like it tell that a deletion was taken back. */
    @Query("""
            select min(h.id) from HistoryRow h
            where h.subject = :subject and h.table = :table
                and h.operation = no.usht.keeping.HistoryRow$Operation.INSERT""")
    Optional<Long> beginning(UUID subject, String table);

    /** The deletions in that table since then that nobody has taken back, newest first. */
    @Query("""
            select h from HistoryRow h
            where h.table = :table and h.at > :since
                and h.operation = no.usht.keeping.HistoryRow$Operation.DELETE
                and not exists (select 1 from HistoryRow l
                    where l.subject = h.subject and l.table = h.table and l.id > h.id)
            order by h.id desc""")
    List<HistoryRow> deleted(String table, Instant since, Limit limit);

    /** The subject's deletions since then, newest first. */
    @Query("""
            select h.id from HistoryRow h
            where h.subject = :subject and h.table = :table and h.at > :since
                and h.operation = no.usht.keeping.HistoryRow$Operation.DELETE
            order by h.id desc""")
    List<Long> deletionsOf(String table, UUID subject, Instant since, Limit limit);

    /** Takes that deletion back; false if it is too late. */
    @Query("select cast(function('undelete', h.id) as Boolean) from HistoryRow h where h.id = :deletion")
    Optional<Boolean> undelete(long deletion);
}
