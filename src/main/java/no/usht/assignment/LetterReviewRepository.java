package no.usht.assignment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterReviewRepository extends Repository<LetterReviewRow, ReviewId> {

    LetterReviewRow save(LetterReviewRow review);

    @Query("select r from LetterReviewRow r where r.letter = :letter order by r.at desc, r.id")
    List<LetterReviewRow> newestFirst(AssignmentLetterId letter);
}
