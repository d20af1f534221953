package no.usht.activity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryRow, Long> {

    @Query("select h from HistoryRow h where h.subject = :subject and h.id < :before order by h.id desc")
    List<HistoryRow> newestFirst(UUID subject, long before, Limit limit);
}
