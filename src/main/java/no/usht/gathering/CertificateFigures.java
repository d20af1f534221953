package no.usht.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return within(new Within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Optional.empty()));
    }

    /** How many were issued in that time, in those activities. */
    public long within(Within within) {
        return certificates.countIssued(
                Norwegian.start(within.from()),
                Norwegian.start(within.to().plusDays(1)),
                within.activities().isEmpty(),
                named(within));
    }

    /** One that was issued. */
    public record Issued(ParticipantId participant, String name, String title, LocalDate day) {}

    /** Those that were issued in that time, in those activities, by when. */
    @PreAuthorize("@access.may('GATHERING_READ') and @access.may('PARTICIPANT_READ')")
    public List<Issued> list(Within within) {
        return certificates
                .issued(
                        Norwegian.start(within.from()),
                        Norwegian.start(within.to().plusDays(1)),
                        within.activities().isEmpty(),
                        named(within))
                .stream()
                .map(CertificateRow::read)
                .map(one -> new Issued(
                        one.participant(),
                        one.name(),
                        one.title(),
                        LocalDate.ofInstant(one.issuedAt(), Norwegian.ZONE)))
                .toList();
    }

    private static Set<ActivityId> named(Within within) {
        return within.activities().filter(some -> !some.isEmpty()).orElse(EVERY);
    }
}
