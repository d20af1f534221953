package no.usht.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.shared.ActivityKind;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    private record Wanted(String text, Optional<Integer> year, boolean open) {}

    private static final Parameter<Boolean> OPEN = Parameter.yes("apen");
    private static final Parameter<String> ORDER = Parameters.ORDER;
    private static final Address<Wanted> WHOLE = Address.of(
            asked -> new Wanted(asked.get(Parameters.TEXT).orElse(""), asked.get(Parameters.YEAR), asked.is(OPEN)),
            Parameters.TEXT,
            Parameters.YEAR,
            Parameters.CENTRE,
            Parameters.KIND,
            OPEN,
            ORDER);

    private static Address<Wanted> read(String query) {
        return WHOLE.read(QueryParameters.fromString(query));
    }

    @Test
    void saysTheSameAsTheFilterThatItStandsFor() {
        Address<Wanted> asked =
                WHOLE.with(OPEN, true).with(Parameters.YEAR, 2026).with(Parameters.TEXT, "ro & mak");
        assertThat(asked).hasToString("q=ro & mak&ar=2026&apen=ja");
        assertThat(read(asked.query().getQueryString())).isEqualTo(asked);
        assertThat(asked.filter()).isEqualTo(new Wanted("ro & mak", Optional.of(2026), true));
    }

    @Test
    void leavesOutWhatIsNotAskedFor() {
        assertThat(WHOLE.query().getQueryString()).isEmpty();
        assertThat(WHOLE.filter()).isEqualTo(new Wanted("", Optional.empty(), false));
        assertThat(WHOLE.with(OPEN, false).toString()).isEmpty();
        assertThat(WHOLE.with(Parameters.TEXT, " \u200b ").toString()).isEmpty();
        assertThat(WHOLE.with(Parameters.YEAR, 1999).toString()).isEmpty();
        assertThat(WHOLE.with(Parameters.YEAR, 2026).with(Parameters.YEAR, Optional.empty()))
                .isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar=1999",
                "ar=２０２６",
                "ar=2026%00x",
                "ar=-1",
                "ar=99999999999999999999",
                "apen=JA",
                "apen=true",
                "type=PROJECT",
                "type=prosjekt%27--",
                "senter=..%2F..",
                "senter=C_VESTFOLD",
                "ukjent=1",
                "q=",
                "q=%E2%80%AE",
                "sorter="
            })
    void takesWhatItDoesNotUnderstandForNothing(String query) {
        assertThat(read(query)).isEqualTo(WHOLE);
        assertThat(read(query).narrows()).isFalse();
    }

    @Test
    void takesTheFirstOfSeveralAndKeepsNothingElse() {
        QueryParameters twice =
                new QueryParameters(Map.of("ar", List.of("2025", "2026"), "q", List.of("a\u202eb"), "x", List.of("y")));
        assertThat(WHOLE.read(twice).query().getParameters())
                .isEqualTo(Map.of("ar", List.of("2025"), "q", List.of("ab")));
    }

    @Test
    void readsWhatIsThereWhateverStandsBesideIt() {
        assertThat(read("ar=x&type=kurs").get(Parameters.KIND)).hasValue(ActivityKind.COURSE);
        assertThat(read("senter=vestfold").get(Parameters.CENTRE)).hasValue(new CentreKey("vestfold"));
    }

    @Test
    void keepsHowTheListIsShownWhenItIsWholeAgain() {
        Address<Wanted> asked = read("q=demens&ar=2026&sorter=-tittel");
        assertThat(asked.narrows()).isTrue();
        assertThat(asked.whole()).isEqualTo(read("sorter=-tittel"));
        assertThat(asked.whole().narrows()).isFalse();
        assertThat(asked.without(Parameters.YEAR)).isEqualTo(read("q=demens&sorter=-tittel"));
        assertThat(asked.keeping(Parameters.YEAR)).isEqualTo(read("ar=2026"));
        assertThat(asked.toString()).isEqualTo("q=demens&ar=2026&sorter=-tittel");
    }

    @Test
    void refusesToAskForWhatTheListKnowsNothingOf() {
        assertThatThrownBy(() -> WHOLE.with(Parameters.PLACE, "3907"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sted");
    }
}
