package no.usht.oversight;

import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;

/**
 * The funding of one centre's published activities from one source in one state, in whole kroner.
 *
 * @param fictionalKroner how much of the amount the demo made up
 */
public record FundingSum(
        CentreKey centre, FundingSource source, FundingState state, long amountKroner, long fictionalKroner) {}
