package no.usht.assignment;

import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.keeping.UnknownRecordException;
import no.usht.notify.Notifier;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assignment letters that were sent to the bound centre. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ASSIGNMENT_READ')")
public class ReceivedLetters {

    private final LetterVersionRepository versions;
    private final LetterReceiptRepository receipts;
    private final LetterReadingRepository readings;
    private final LetterCopies copies;
    private final Notifier notifier;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    ReceivedLetters(
            LetterVersionRepository versions,
            LetterReceiptRepository receipts,
            LetterReadingRepository readings,
            LetterCopies copies,
            Notifier notifier,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.versions = versions;
        this.receipts = receipts;
        this.readings = readings;
        this.copies = copies;
        this.notifier = notifier;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A version that the centre has got.
     *
     * @param copy where centres became one, of those that each of them got: one that is not read, if there is one
     */
    public record Received(LetterVersion version, Copy copy) implements Serializable {

        /** Whether somebody has confirmed that it was read. */
        public boolean isRead() {
            return copy.reading().isPresent();
        }
    }

    /** The newest version of each letter, the newest year first. */
    public List<Received> newest() {
        Set<AssignmentLetterId> seen = new HashSet<>();
        return received(versions.all()).stream()
                .filter(received -> seen.add(received.version().letter()))
                .toList();
    }

    /** What was sent to the centre under that id; empty where nothing was. */
    public Optional<Received> find(ReceiptId id) {
        return row(id).flatMap(row -> versions.findById(row.version()))
                .flatMap(version -> received(List.of(version)).stream().findFirst());
    }

    private Optional<LetterReceiptRow> row(ReceiptId id) {
        return ids.found(id, receipts.findById(id));
    }

    /** All versions of the letter that the centre has got, the newest first. */
    public List<Received> versions(AssignmentLetterId id) {
        return received(versions.newestFirst(id));
    }

    private List<Received> received(List<LetterVersionRow> rows) {
        Map<LetterVersionId, List<Copy>> got = copies
                .of(rows.stream().map(LetterVersionRow::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(Copy::version));
        List<Received> all = new ArrayList<>();
        rows.forEach(row -> got.getOrDefault(row.getId(), List.of()).stream()
                .min(Comparator.comparing(copy -> copy.reading().isPresent()))
                .ifPresent(copy -> all.add(new Received(row.version(), copy))));
        return all;
    }

    /**
     * Confirms for the centre that it has read a version; once it is confirmed, nothing more happens.
     *
     * @throws UnknownRecordException if it was not sent to the centre
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_CONFIRM')")
    public void confirm(ReceiptId id) {
        CurrentPerson person = access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        LetterReceiptRow asked = row(id).orElseThrow(() -> UnknownRecordException.forId(id));
        // Of centres that became one, each has got it.
        List<ReceiptId> got = receipts.of(List.of(asked.version())).stream()
                .map(LetterReceiptRow::getId)
                .toList();
        Set<ReceiptId> read =
                readings.of(got).stream().map(LetterReadingRow::receipt).collect(Collectors.toSet());
        got.forEach(receipt -> {
            if (!read.contains(receipt)) {
                readings.save(
                        new LetterReadingRow(receipt, person, clock.instant().truncatedTo(ChronoUnit.MICROS)));
            }
            notifier.settle(AssignmentNotices.ARRIVED, receipt);
        });
    }
}
