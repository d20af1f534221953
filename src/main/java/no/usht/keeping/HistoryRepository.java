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
            and h.operation = no.usht.keeping.HistoryRow$Operation.INSERT\
        """)
    Optional<Long> beginning(UUID subject, String table);

    /** The deletions in that table since then that nobody has taken back, newest first. */
    @Query("""
        select h from HistoryRow h
        where h.table = :table and h.at > :since
            and h.operation = no.usht.keeping.HistoryRow$Operation.DELETE
            and not exists (select 1 from HistoryRow l
                where l.subject = h.subject and l.table = h.table and l.id > h.id)
        order by h.id desc\
        """)
    List<HistoryRow> deleted(String table, Instant since, Limit limit);

    /** The subject's deletions since then, newest first. */
    @Query("""
        select h.id from HistoryRow h
        where h.subject = :subject and h.table = :table and h.at > :since
            and h.operation = no.usht.keeping.HistoryRow$Operation.DELETE
        order by h.id desc\
        """)
    List<Long> deletionsOf(String table, UUID subject, Instant since, Limit limit);

    /** All of one transaction, the first change first; two databases may have had one of the same number. */
    @Query("select h from HistoryRow h where h.transaction = :transaction and h.at = :at order by h.id")
    List<HistoryRow> ofTransaction(long transaction, Instant at);

    /** Whether anything has become of the subject after that row. */
    @Query("select count(h) > 0 from HistoryRow h where h.subject = :subject and h.id > :row")
    boolean isChangedAfter(UUID subject, long row);

    /** Takes back what the transaction of that row of a subject's own did to the subject; answers how many rows that were. */
    @Query("select cast(function('take_back', h.subject, h.table, h.transaction) as Integer) from HistoryRow h where"
            + " h.id = :own")
    int takeBack(long own);

    /** Takes that deletion back; false if it is too late. */
    @Query("select cast(function('undelete', h.id) as Boolean) from HistoryRow h where h.id = :deletion")
    Optional<Boolean> undelete(long deletion);

    /** Takes what names somebody out of all rows of one subject, of which that row is one; answers how many rows that were. */
    @Query("select cast(function('forget_in_history', h.subject) as Integer) from HistoryRow h where h.id = :row")
    Optional<Integer> forget(long row);

    /** The newest row of each subject that was deleted in that table until then and has something in the column of its title yet. */
    @Query("""
        select h.id from HistoryRow h
        where h.table = :table and h.at <= :until
            and h.operation = no.usht.keeping.HistoryRow$Operation.DELETE
            and cast(function('jsonb_extract_path_text', h.before, :title) as String) <> ''
            and not exists (select 1 from HistoryRow l
                where l.subject = h.subject and l.table = h.table and l.id > h.id)
        order by h.id\
        """)
    List<Long> deletedUntil(String table, String title, Instant until);
}
