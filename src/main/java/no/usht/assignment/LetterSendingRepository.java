package no.usht.assignment;

import java.util.List;
import no.usht.jobs.JobId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterSendingRepository extends Repository<LetterSendingRow, JobId> {

    LetterSendingRow save(LetterSendingRow sending);

    @Query("select s from LetterSendingRow s where s.version = :version order by s.at desc")
    List<LetterSendingRow> newestFirst(LetterVersionId version);
}
