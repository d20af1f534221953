package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call the places where they work. */
class WorkplaceTests {

    @ParameterizedTest
    @CsvSource({
        "Sykehjem, NURSING_HOME",
        "sjukeheimen, NURSING_HOME",
        "Institusjon, NURSING_HOME",
        "Hjemmetjenesten, HOME_SERVICE",
        "heimeteneste, HOME_SERVICE",
        "Hjemmesykepleie, HOME_SERVICE",
        "hjemmebaserte tjenester, HOME_SERVICE",
        "Bolig med tjenester, ASSISTED_LIVING",
        "Bustad med tenester, ASSISTED_LIVING",
        "Bofellesskap, ASSISTED_LIVING",
        "Rehabilitering, REHABILITATION",
        "Legetjeneste, MEDICAL_SERVICE",
        "administrasjonen, ADMINISTRATION",
        "Kommunens administrasjon, ADMINISTRATION",
        "Administrasjonen i kommunen, ADMINISTRATION",
        "sykehus, HOSPITAL",
        "Sjukehuset, HOSPITAL",
        "Høgskolen, EDUCATION",
        "Frivillige og pårørande, VOLUNTEERS",
        "Anna, OTHER",
    })
    void areKnown(String typed, Workplace kind) {
        assertThat(Workplace.called(typed)).contains(kind);
    }

    @Test
    void areNotGuessed() {
        assertThat(Workplace.called("Kafeen")).isEmpty();
        assertThat(Workplace.called("")).isEmpty();
    }
}
