package no.usht.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.lists.Address;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFilter;
import no.usht.oversight.PublishedFilterBuilder;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;

class FigureAddressTests {

    private static final PriorityId DEMENSPLAN = new PriorityId(UUID.randomUUID());
    private static final Address<PublishedFilter> WHOLE =
            FigureAddress.whole(key -> key.equals("demensplan") ? List.of(DEMENSPLAN) : List.of());

    @Test
    void ignoresWhatItDoesNotUnderstand() {
        Address<PublishedFilter> address = WHOLE.read(QueryParameters.fromString(
                "ar=1999&senter=C_VESTFOLD&type=PROJECT&sted=12&med=&midler=x&ukjent=1&sammen=nei"));
        assertThat(address.filter()).isEqualTo(PublishedFilter.ofYear(null));
        assertThat(address.narrows()).isFalse();
        assertThat(address.toString()).isEmpty();
    }

    @Test
    void saysTheSameAsTheFilterThatItStandsFor() {
        Address<PublishedFilter> address = WHOLE.with(Parameters.YEAR, 2026)
                .with(Parameters.PRIORITY, "demensplan")
                .with(FigureAddress.COUNTING_ALL, true)
                .with(Parameters.CENTRE, new CentreKey("vestfold"))
                .with(FigureAddress.WITH, new CentreKey("oppland"))
                .with(Parameters.KIND, ActivityKind.NETWORK)
                .with(Parameters.STATUS, ActivityStatus.ONGOING)
                .with(Parameters.PLACE, "030101")
                .with(FigureAddress.TOGETHER, true)
                .with(Parameters.FUNDING_SOURCE, FundingSource.COUNTY_GOVERNOR)
                .with(Parameters.FUNDING, FundingState.GRANTED)
                .with(Parameters.TEXT, "pårørende");
        Address<PublishedFilter> read =
                WHOLE.read(QueryParameters.fromString(address.query().getQueryString()));

        assertThat(read).isEqualTo(address);
        assertThat(read.filter())
                .isEqualTo(PublishedFilterBuilder.builder()
                        .year(2026)
                        .priorities(Set.of(DEMENSPLAN))
                        .centre(new CentreKey("vestfold"))
                        .kind(ActivityKind.NETWORK)
                        .status(ActivityStatus.ONGOING)
                        .territory("030101")
                        .coArranged(true)
                        .coCentre(new CentreKey("oppland"))
                        .fundingSource(FundingSource.COUNTY_GOVERNOR)
                        .fundingState(FundingState.GRANTED)
                        .text("pårørende")
                        .build());
    }

    @Test
    void keepsOnlyWhatAPageIsAbout() {
        Address<PublishedFilter> ofYear = WHOLE.with(Parameters.YEAR, 2026);
        assertThat(ofYear.with(Parameters.KIND, ActivityKind.COURSE).keeping(Parameters.YEAR))
                .isEqualTo(ofYear);
    }
}
