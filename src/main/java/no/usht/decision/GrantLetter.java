package no.usht.decision;

import java.time.Instant;
import no.usht.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The letter about a decision.
 *
 * @param language the form in which it is written
 * @param seenAt when somebody who may apply for the centre opened it first; null before that
 * @param seenByName who did; empty before that
 */
public record GrantLetter(
        Decision decision,
        Language language,
        LetterContent content,
        @Nullable Instant seenAt,
        String seenByName) {}
