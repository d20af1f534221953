package no.usht.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.usht.projectbank.PublishedFilter;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class FigureAddressTests {

    private static final UUID DEMENSPLAN = UUID.randomUUID();

    @Test
    void ignoresWhatItDoesNotUnderstand() {
        FigureAddress address = FigureAddress.of(QueryParameters.fromString(
                "ar=1999&senter=C_VESTFOLD&type=PROJECT&sted=12&med=&tilsagn=x&ukjent=1&sammen=nei"));
        assertThat(address.filter(key -> List.of())).isEqualTo(PublishedFilter.ofYear(null));
        assertThat(address.values()).doesNotContainKey("ukjent");
    }

    @Test
    void keepsTheOrderOfAList() {
        FigureAddress address = FigureAddress.ofYear(2026).orderedBy(Sort.by(Sort.Direction.DESC, "publishedAt"));

        assertThat(address.query().getQueryString()).isEqualTo("ar=2026&sorter=-publisert");
        assertThat(FigureAddress.of(address.query()).order()).isEqualTo(Sort.by(Sort.Direction.DESC, "publishedAt"));
        assertThat(address.orderedBy(Sort.by("title")).order()).isEqualTo(Sort.by("title"));
        assertThat(address.orderedBy(Sort.unsorted()).query().getQueryString()).isEqualTo("ar=2026");
        assertThat(new FigureAddress(Map.of(FigureAddress.ORDER, "-publisert")).narrows())
                .isFalse();
        assertThat(FigureAddress.of(QueryParameters.fromString("sorter=version"))
                        .order())
                .isEqualTo(Sort.unsorted());
    }

    @Test
    void saysTheSameAsTheFilterThatItStandsFor() {
        FigureAddress address = FigureAddress.ofYear(2026)
                .with(FigureAddress.PRIORITY, "demensplan")
                .countingAll(true)
                .with(new CentreKey("vestfold"))
                .with(FigureAddress.WITH, "oppland")
                .with(FigureAddress.KIND, ActivityKind.NETWORK)
                .with(FigureAddress.STATUS, ActivityStatus.ONGOING)
                .with(FigureAddress.PLACE, "030101")
                .together()
                .with(FigureAddress.SOURCE, FundingSource.COUNTY_GOVERNOR)
                .with(FigureAddress.STATE, FundingState.GRANTED)
                .with(FigureAddress.TEXT, "pårørende");
        FigureAddress read =
                FigureAddress.of(QueryParameters.fromString(address.query().getQueryString()));

        assertThat(read).isEqualTo(address);
        assertThat(read.filter(key -> key.equals("demensplan") ? List.of(DEMENSPLAN) : List.of()))
                .isEqualTo(new PublishedFilter(
                        2026,
                        Set.of(DEMENSPLAN),
                        false,
                        new CentreKey("vestfold"),
                        ActivityKind.NETWORK,
                        ActivityStatus.ONGOING,
                        "030101",
                        true,
                        new CentreKey("oppland"),
                        FundingSource.COUNTY_GOVERNOR,
                        FundingState.GRANTED,
                        "pårørende"));
    }

    @Test
    void keepsOnlyWhatAPageIsAbout() {
        FigureAddress address = FigureAddress.ofYear(2026).with(FigureAddress.KIND, ActivityKind.COURSE);
        assertThat(address.keeping(FigureAddress.YEAR)).isEqualTo(FigureAddress.ofYear(2026));
    }
}
