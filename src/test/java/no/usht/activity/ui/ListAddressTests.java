package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import no.usht.activity.ActivityFilter;
import no.usht.lists.Address;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.shared.FundingState;
import org.junit.jupiter.api.Test;

class ListAddressTests {

    private final ActivityNames names = mock();

    @Test
    void takesAnUnknownWordForNoWord() {
        Address<ActivityFilter> asked = read(
                "sammen=kanskje&deltar=kanskje&midler=kanskje&publisert=kanskje&type=kanskje&ar=x&sted=x&satsing=x");
        assertThat(asked.narrows()).isFalse();
        assertThat(asked.filter()).isEqualTo(ActivityFilter.none());
    }

    @Test
    void saysTheSameAsTheFilterThatItStandsFor() {
        for (String query :
                new String[] {"ar=2026&sted=3905&deltar=ja&sammen=nei&midler=innvilget&publisert=endret", "sammen=ja"
                }) {
            assertThat(read(query).query()).isEqualTo(QueryParameters.fromString(query));
        }
        assertThat(read("midler=innvilget").filter().funding()).contains(FundingState.GRANTED);
        assertThat(read("sammen=nei").filter().coArranged()).contains(false);
    }

    @Test
    void asksForOneYearsPriority() {
        PriorityName demens = new PriorityName(
                new PriorityId(UUID.randomUUID()), 2026, 2029, "demens", "Demens", "Demens", PriorityState.PUBLISHED);
        when(names.priority(2026, "demens")).thenReturn(Optional.of(demens));
        assertThat(read("satsing=2026-demens").filter().priority()).contains(demens.id());
        assertThat(ListAddress.whole(names)
                        .with(ListAddress.priority(names), demens)
                        .toString())
                .isEqualTo("satsing=2026-demens");
        assertThat(read("satsing=2021-demens").narrows()).isFalse();
    }

    private Address<ActivityFilter> read(String query) {
        return ListAddress.whole(names).read(QueryParameters.fromString(query));
    }
}
