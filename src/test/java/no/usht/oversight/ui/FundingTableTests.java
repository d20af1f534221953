package no.usht.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.usht.oversight.FundingSum;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;

class FundingTableTests {

    private static FundingSum sum(FundingSource source, FundingState state, long kroner) {
        return new FundingSum(new CentreKey("vestfold"), source, state, kroner, 0);
    }

    @Test
    void countsMoneyThatWasRefusedInNoSumAndKeepsItInTheTable() {
        FundingTable all = new FundingTable(List.of(
                sum(FundingSource.DIRECTORATE, FundingState.GRANTED, 100),
                sum(FundingSource.DIRECTORATE, FundingState.REFUSED, 40),
                sum(FundingSource.OTHER, FundingState.REFUSED, 7)));
        FundingTable hopedFor = all.hopedFor();
        assertThat(hopedFor.states()).containsExactly(FundingState.GRANTED);
        assertThat(hopedFor.sources()).containsExactly(FundingSource.DIRECTORATE);
        assertThat(all.amount(FundingState.REFUSED)).isEqualTo(47);
        assertThat(all.sources()).containsExactly(FundingSource.DIRECTORATE, FundingSource.OTHER);
    }
}
