package no.usht.assignment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterReadingRepository extends Repository<LetterReadingRow, ReceiptId> {

    LetterReadingRow save(LetterReadingRow reading);

    @Query("select r from LetterReadingRow r where r.receipt in :receipts")
    List<LetterReadingRow> of(Collection<ReceiptId> receipts);
}
