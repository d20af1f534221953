package no.usht.assignment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter as it was signed; never changed.
 *
 * @param number 1 for the first
 * @param changes what is other than in the one before, in the words of whoever signed it; empty for the first
 */
public record LetterVersion(
        LetterVersionId id,
        AssignmentLetterId letter,
        int number,
        Letter content,
        Letter.Both changes,
        String signedBy,
        Instant signedAt)
        implements Serializable {}
