package no.usht.gathering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.centre.CountedFigures.Within;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All figures of certificates, counted in this one place: each on the day on which it was issued. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GATHERING_READ')")
public class CertificateFigures {

    /** Of the whole centre: named in statements, where no list may be empty. */
    private static final Set<ActivityId> EVERY = Set.of(new ActivityId(new UUID(0, 0)));

    private final CertificateRepository certificates;

    CertificateFigures(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** How many were issued in a year, in whichever activity. */
    public long in(int year) {
        return certificates.issued(start(LocalDate.of(year, 1, 1)), start(LocalDate.of(year + 1, 1, 1)));
    }

    /** How many were issued in that time, in those activities. */
    public long within(Within within) {
        return issued(within).size();
    }

    /** One that was issued. */
    public record Issued(ParticipantId participant, String name, String title, LocalDate day) {}

    /** Those that were issued in that time, in those activities, by when. */
    @PreAuthorize("@access.may('GATHERING_READ') and @access.may('PARTICIPANT_READ')")
    public List<Issued> list(Within within) {
        return issued(within).stream()
                .map(CertificateRow::read)
                .map(one -> new Issued(
                        one.participant(),
                        one.name(),
                        one.title(),
                        LocalDate.ofInstant(one.issuedAt(), Norwegian.ZONE)))
                .toList();
    }

    private List<CertificateRow> issued(Within within) {
        Set<ActivityId> some = within.activities().orElse(EVERY);
        return certificates.issuedIn(
                start(within.from()),
                start(within.to().plusDays(1)),
                within.activities().isEmpty(),
                some.isEmpty() ? EVERY : some);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Norwegian.ZONE).toInstant();
    }
}
