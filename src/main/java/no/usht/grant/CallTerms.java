package no.usht.grant;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a call gives money.
 *
 * @param frame all there is to give, in øre
 * @param ownShare what an applicant pays itself, in per cent; null: nothing is asked for
 * @param opensOn first day on which one can apply
 * @param applyBy last day on which one can apply
 * @param auditThreshold from which grant on an auditor has to attest the accounts, in øre; null: none has to
 * @param carryOverShare how much of a grant may be carried over to the next year, in per cent; null: nothing
 * @param carryOverUntil last day on which what is carried over can be spent
 */
@RecordBuilder
public record CallTerms(
        long frame,
        @Nullable Integer ownShare,
        LocalDate opensOn,
        LocalDate applyBy,
        LocalDate decideBy,
        LocalDate acceptBy,
        LocalDate reportBy,
        @Nullable Long auditThreshold,
        @Nullable Integer carryOverShare,
        @Nullable LocalDate carryOverUntil,
        List<Instalment> instalments)
        implements Serializable {

    public CallTerms {
        instalments = List.copyOf(instalments);
    }
}
