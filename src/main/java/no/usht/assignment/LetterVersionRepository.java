package no.usht.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterVersionRepository extends Repository<LetterVersionRow, LetterVersionId> {

    LetterVersionRow save(LetterVersionRow version);

    Optional<LetterVersionRow> findById(LetterVersionId id);

    @Query("select v from LetterVersionRow v where v.letter = :letter order by v.number desc")
    List<LetterVersionRow> newestFirst(AssignmentLetterId letter);

    @Query("select v from LetterVersionRow v order by v.year desc, v.letter, v.number desc")
    List<LetterVersionRow> all();
}
