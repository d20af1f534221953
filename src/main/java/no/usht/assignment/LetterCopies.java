package no.usht.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was sent of some versions, as far as the bound workspace may know. */
@Component
class LetterCopies {

    private final LetterReceiptRepository receipts;
    private final LetterReadingRepository readings;

    LetterCopies(LetterReceiptRepository receipts, LetterReadingRepository readings) {
        this.receipts = receipts;
        this.readings = readings;
    }

    List<Copy> of(Collection<LetterVersionId> versions) {
        List<LetterReceiptRow> sent = receipts.of(versions);
        Map<ReceiptId, Copy.Reading> read = readings
                .of(sent.stream().map(LetterReceiptRow::getId).toList())
                .stream()
                .collect(Collectors.toMap(LetterReadingRow::receipt, LetterReadingRow::reading));
        return sent.stream()
                .map(receipt -> receipt.copy(Optional.ofNullable(read.get(receipt.getId()))))
                .toList();
    }
}
