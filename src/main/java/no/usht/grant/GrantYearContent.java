package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * What a year of a scheme gives, when, and to whom, as typed; see {@link CallTerms}.
 *
 * @param frame in øre
 * @param auditThreshold in øre
 * @param applicants null in older drafts; see {@link #whoApplies()}
 * @param centres those that may apply where they are named
 * @param state null in older drafts; see {@link #standing()}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record GrantYearContent(
        @Nullable Integer year,
        @Nullable GrantSchemeId scheme,
        @Nullable Long frame,
        @Nullable Integer ownShare,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate acceptBy,
        @Nullable LocalDate reportBy,
        @Nullable Long auditThreshold,
        @Nullable Integer carryOverShare,
        @Nullable LocalDate carryOverUntil,
        @Nullable Applicants applicants,
        Set<CentreKey> centres,
        List<Instalment> instalments,
        @Nullable GrantState state)
        implements GrantYearContentBuilder.With, Serializable {

    private static final GrantYearContent EMPTY = GrantYearContentBuilder.builder()
            .applicants(Applicants.ALL)
            .state(GrantState.PLANNED)
            .build();

    public GrantYearContent {
        centres = centres == null ? Set.of() : Set.copyOf(centres);
        instalments = instalments == null ? List.of() : List.copyOf(instalments);
    }

    /** What a form for a new one starts with. */
    public static GrantYearContent empty() {
        return EMPTY;
    }

    /** How far it has come. */
    public GrantState standing() {
        return Objects.requireNonNullElse(state, GrantState.PLANNED);
    }

    /** Who may apply. */
    public Applicants whoApplies() {
        return Objects.requireNonNullElse(applicants, Applicants.ALL);
    }

    /** Whether centres can apply on that day. */
    public boolean isOpen(LocalDate today) {
        return hasOpened(today) && applyBy != null && !today.isAfter(applyBy);
    }

    /** Whether centres could apply on that day or before. */
    public boolean hasOpened(LocalDate today) {
        return standing() == GrantState.ANNOUNCED && opensOn != null && !today.isBefore(opensOn);
    }

    /** The same a year later, still to be announced. */
    GrantYearContent next() {
        return with(next -> next.year(year == null ? null : year + 1)
                .opensOn(later(opensOn))
                .applyBy(later(applyBy))
                .decideBy(later(decideBy))
                .acceptBy(later(acceptBy))
                .reportBy(later(reportBy))
                .carryOverUntil(later(carryOverUntil))
                .instalments(
                        instalments.stream().map(part -> part.yearsLater(1)).toList())
                .state(GrantState.PLANNED));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : day.plusYears(1);
    }

    /** The terms of an announced one, which has all of them. */
    CallTerms terms() {
        return CallTermsBuilder.builder()
                .frame(Objects.requireNonNull(frame))
                .ownShare(ownShare)
                .opensOn(Objects.requireNonNull(opensOn))
                .applyBy(Objects.requireNonNull(applyBy))
                .decideBy(Objects.requireNonNull(decideBy))
                .acceptBy(Objects.requireNonNull(acceptBy))
                .reportBy(Objects.requireNonNull(reportBy))
                .auditThreshold(auditThreshold)
                .carryOverShare(carryOverShare)
                .carryOverUntil(carryOverUntil)
                .instalments(instalments)
                .build();
    }

    GrantYearContent tidied() {
        return GrantYearRecord.FIELDS
                .tidied(this)
                .with(tidy -> tidy.applicants(whoApplies())
                        .centres(whoApplies() == Applicants.ALL ? Set.of() : centres)
                        .instalments(instalments.stream()
                                .map(Instalment.FIELDS::tidied)
                                .filter(Predicate.not(Instalment::saysNothing))
                                .toList())
                        .state(standing()));
    }
}
