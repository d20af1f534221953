package no.usht.projectbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AddressWordsTests {

    static Stream<Class<? extends Enum<?>>> types() {
        return Stream.of(
                ActivityKind.class,
                ActivityStatus.class,
                FundingSource.class,
                FundingState.class,
                PublicQuery.Time.class,
                PublicQuery.Order.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    <E extends Enum<E>> void findsEachConstantByItsWord(Class<E> type) {
        assertThat(Arrays.asList(type.getEnumConstants()))
                .allSatisfy(constant -> assertThat(AddressWords.parse(type, AddressWords.of(constant)))
                        .hasValue(constant));
    }

    @Test
    void knowsNoOtherWords() {
        assertThat(AddressWords.parse(ActivityKind.class, "PROJECT")).isEmpty();
        assertThat(AddressWords.parse(ActivityKind.class, "")).isEmpty();
    }
}
