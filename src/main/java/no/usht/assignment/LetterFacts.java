package no.usht.assignment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import no.usht.content.Problem;

/**
 * What decides about what can be done with an assignment letter.
 *
 * @param versions how many were signed
 * @param missing what it lacks before a second person reads it
 * @param same whether it says what was signed last
 * @param own whether whoever asks has put it forward
 * @param stale whether the priorities have changed since it was put forward
 */
public record LetterFacts(
        LetterState state,
        int versions,
        Supplier<List<Problem>> missing,
        BooleanSupplier same,
        BooleanSupplier own,
        BooleanSupplier stale) {}
