package no.usht.territory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of the numbers that ended with the reforms of 2017 to 2024, as the register tells it. */
@DatabaseTest
class EndedMunicipalitiesDatabaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    TerritoryService territory;

    @Autowired
    EndedMunicipalityRepository ended;

    @Autowired
    Workspaces workspaces;

    @ParameterizedTest
    @CsvSource({
        "0101, 3101", // Halden
        "0136, 3103", // Rygge: Moss
        "0121, 3226", // Rømskog: Aurskog-Høland
        "0138, 3118", // Hobøl: Indre Østfold
        "0213, 3207", // Ski: Nordre Follo
        "0220, 3203", // Asker
        "0226, 3205", // Sørum: Lillestrøm
        "0412, 3411", // Ringsaker
        "0501, 3405", // Lillehammer
        "0533, 3234", // Lunner, from Oppland to Akershus
        "0602, 3301", // Drammen
        "0627, 3203", // Røyken: Asker
        "0706, 3907", // Sandefjord, the number before Stokke and Andebu came to it
        "0719, 3907", // Andebu: Sandefjord
        "0720, 3907", // Stokke: Sandefjord
        "0710, 3907", // Sandefjord
        "3804, 3907", // Sandefjord
        "0711, 3301", // Svelvik: Drammen
        "0714, 3903", // Hof: Holmestrand
        "0716, 3905", // Re: Tønsberg
        "0722, 3911", // Nøtterøy: Færder
        "0728, 3909", // Lardal: Larvik
        "0822, 4020", // Sauherad: Midt-Telemark
        "0926, 4215", // Lillesand
        "1018, 4204", // Søgne: Kristiansand
        "1027, 4225", // Audnedal: Lyngdal
        "1129, 1108", // Forsand: Sandnes
        "1141, 1103", // Finnøy: Stavanger
        "1201, 4601", // Bergen
        "1246, 4626", // Fjell: Øygarden
        "1418, 4640", // Balestrand: Sogndal
        "1444, 1577", // Hornindal: Volda
        "1502, 1506", // Molde
        "1504, 1508", // Ålesund
        "1534, 1580", // Haram, with Ålesund for four years
        "1546, 1508", // Sandøy: Ålesund, also after Haram left it
        "1567, 5061", // Rindal
        "1571, 5055", // Halsa: Heim
        "1601, 5001", // Trondheim
        "1662, 5001", // Klæbu: Trondheim
        "1703, 5007", // Namsos
        "1718, 5054", // Leksvik: Indre Fosen
        "1852, 5512", // Tjeldsund
        "1902, 5501", // Tromsø
        "1927, 5530", // Tranøy: Senja
        "2017, 5603", // Kvalsund: Hammerfest
        "2011, 5612", // Kautokeino
        "5030, 5001", // Klæbu: Trondheim
        "1613, 5055 5056 5059", // Snillfjord, in three
        "5012, 5055 5056 5059",
        "1850, 1806 1875", // Tysfjord, in two
        "1507, 1508 1580", // Ålesund of 2020 to 2023
    })
    void findsWhoGoesOnInAFormerNumbersPlace(String former, String today) {
        assertThat(workspaces.call(Workspace.PUBLIC, () -> territory.municipalities(TODAY)).stream()
                        .filter(place -> place.answersTo(former))
                        .map(Municipality::code)
                        .sorted()
                        .collect(joining(" ")))
                .isEqualTo(today);
    }

    @Test
    void leadsEachToMunicipalitiesInForceAndNoneOfThemHasEnded() {
        List<String> inForce = workspaces.call(Workspace.PUBLIC, () -> territory.municipalities(TODAY)).stream()
                .map(Municipality::code)
                .toList();

        assertThat(all()).extracting(EndedMunicipality::successor).isSubsetOf(inForce);
        assertThat(all()).extracting(EndedMunicipality::code).doesNotContainAnyElementsOf(inForce);
    }

    /** A county's whole list went where the county did; elsewhere only those that merged, moved or were divided. */
    @Test
    void knowsEveryNumberOf2016To2023ThatEndedByItsCounty() {
        assertThat(all().stream()
                        .map(EndedMunicipality::code)
                        .distinct()
                        .collect(groupingBy(code -> code.substring(0, 2), TreeMap::new, counting()))
                        .toString())
                .isEqualTo(
                        "{01=18, 02=22, 04=22, 05=26, 06=21, 07=18, 08=18, 09=15, 10=15, 11=4, 12=33, 14=26, 15=16, 16=25,"
                                + " 17=23, 18=5, 19=24, 20=19, 30=51, 38=23, 50=18, 54=39}");
    }

    private List<EndedMunicipality> all() {
        return workspaces.call(Workspace.PUBLIC, ended::findAll);
    }
}
