package no.usht.projectbank;

import java.util.Set;
import java.util.UUID;
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
public record PublishedFilter(
        @Nullable Integer year,
        Set<UUID> priorities,
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
        return new PublishedFilter(year, Set.of(), true, null, null, null, null, false, null, null, null, "");
    }

    /** The same, for these priorities only. */
    public PublishedFilter withPriorities(Set<UUID> some, boolean asMainOnly) {
        return new PublishedFilter(
                year,
                some,
                asMainOnly,
                centre,
                kind,
                status,
                territory,
                coArranged,
                coCentre,
                fundingSource,
                fundingState,
                text);
    }

    boolean byFunding() {
        return fundingSource != null || fundingState != null;
    }
}
