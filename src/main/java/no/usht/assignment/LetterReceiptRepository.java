package no.usht.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterReceiptRepository extends Repository<LetterReceiptRow, ReceiptId> {

    LetterReceiptRow save(LetterReceiptRow receipt);

    Optional<LetterReceiptRow> findById(ReceiptId id);

    @Query("select r from LetterReceiptRow r where r.version in :versions")
    List<LetterReceiptRow> of(Collection<LetterVersionId> versions);
}
