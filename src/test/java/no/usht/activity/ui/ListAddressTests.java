package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import no.usht.activity.ActivityFilter;
import no.usht.shared.FundingState;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class ListAddressTests {

    private final ActivityNames names = mock();

    @Test
    void takesAnUnknownWordForNoWord() {
        assertThat(read("sammen=kanskje&deltar=kanskje&midler=kanskje&publisert=kanskje&type=kanskje&ar=x&kommune=x")
                        .isNone())
                .isTrue();
    }

    @Test
    void saysTheSameAsTheFilterThatItStandsFor() {
        for (String query :
                new String[] {"ar=2026&kommune=3905&deltar=ja&sammen=nei&midler=innvilget&publisert=endret", "sammen=ja"
                }) {
            ActivityFilter filter = read(query);
            assertThat(ListAddress.query(filter, Sort.unsorted(), names)).isEqualTo(QueryParameters.fromString(query));
        }
        assertThat(read("midler=innvilget").funding()).isEqualTo(Optional.of(FundingState.GRANTED));
        assertThat(read("sammen=nei").coArranged()).contains(false);
    }

    private ActivityFilter read(String query) {
        return ListAddress.filter(QueryParameters.fromString(query), names);
    }
}
