package no.usht.gathering;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody was given who had completed an activity; it says the same for good.
 *
 * @param name the person's
 * @param title the activity's
 * @param issuedBy as the person was called then
 */
public record Certificate(
        CertificateId id,
        ParticipantId participant,
        String name,
        String title,
        Presence presence,
        Instant issuedAt,
        String issuedBy) {

    /**
     * Where they came.
     *
     * @param came to how many gatherings
     * @param held of how many
     * @param minutes of those that they came to, as far as that counts
     * @param first day of those
     * @param last day of those
     */
    public record Presence(int came, int held, int minutes, LocalDate first, LocalDate last) {}
}
