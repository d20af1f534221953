package no.usht.oversight;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * Which published activities a figure counts, and a list shows: the same filter gives the same activities in both.
 *
 * @param year the activity counts in it; with a funding filter: the year of the funding
 * @param priorities any of these; empty for all
 * @param mainOnly whether only the main priority counts
 * @param territory a municipality's or city district's code that takes part
 * @param coArranged true: with at least one other centre
 * @param coCentre run together with this centre; with {@code centre}: the two together, whoever published it
 * @param text as typed into a search field; empty for all
 */
@RecordBuilder
public record PublishedFilter(
        @Nullable Integer year,
        Set<PriorityId> priorities,
        boolean mainOnly,
        @Nullable CentreKey centre,
        @Nullable ActivityKind kind,
        @Nullable ActivityStatus status,
        @Nullable String territory,
        boolean coArranged,
        @Nullable CentreKey coCentre,
        @Nullable FundingSource fundingSource,
        @Nullable FundingState fundingState,
        String text) {

    public PublishedFilter {
        territory = territory == null ? null : PlainText.line(territory);
        text = PlainText.line(text);
    }

    /** Everything that counts in that year; null for all years. */
    public static PublishedFilter ofYear(@Nullable Integer year) {
        return PublishedFilterBuilder.builder()
                .year(year)
                .priorities(Set.of())
                .mainOnly(true)
                .text("")
                .build();
    }

    /** The same, for these priorities only. */
    public PublishedFilter withPriorities(Set<PriorityId> some, boolean asMainOnly) {
        return PublishedFilterBuilder.builder()
                .year(year)
                .priorities(some)
                .mainOnly(asMainOnly)
                .centre(centre)
                .kind(kind)
                .status(status)
                .territory(territory)
                .coArranged(coArranged)
                .coCentre(coCentre)
                .fundingSource(fundingSource)
                .fundingState(fundingState)
                .text(text)
                .build();
    }

    boolean byFunding() {
        return fundingSource != null || fundingState != null;
    }
}
