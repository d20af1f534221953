package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.usht.shared.NameKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sykehuset i Åsgård-Vestfold HF",
                "sykehuset i åsgård-vestfold hf",
                "SYKEHUSET  I ÅSGÅRD-VESTFOLD HF",
                "Sykehuset i A\u030asga\u030ard-Vestfold HF",
                "Sykehuset i Åsgård – Vestfold, HF",
                "Sykehuset i Åsgård Vestfold",
                "Sykehuset i Åsgård-Vestfold H.F.",
                "Sykehuset i Åsgård-Vestfold HF.",
                "Syke\u00adhuset\u00a0i Åsgård\u2011Vestfold HF"
            })
    void isTheSameForOnePartner(String name) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of("Sykehuset i Åsgård-Vestfold HF"));
    }

    @Test
    void tellsPartnersApart() {
        List<String> names = List.of(
                "Våler kommune",
                "Valer kommune",
                "Sandefjord",
                "Sandefjord kommune",
                "Helse Vest",
                "Helse Nord",
                "Fagskolen 1",
                "Fagskolen 2",
                "HF",
                "AS",
                "–");
        assertThat(names.stream().map(NameKey::of)).doesNotHaveDuplicates();
    }

    @Test
    void readsAnAmpersandAsItsWord() {
        assertThat(NameKey.of("Hansen & Sønn AS")).isEqualTo(NameKey.of("Hansen og Sønn"));
    }

    @Test
    void writesANameAsItWasWrittenBefore() {
        assertThat(NameKey.asKnown(
                        List.of("helse vest hf", "HELSE VEST", "Ny partner"), List.of("Helse Vest HF", "Helse-Vest")))
                .containsExactly("Helse Vest HF", "Ny partner");
    }
}
