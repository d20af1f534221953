package no.usht.publicsite;

import static no.usht.publication.PublicationMother.anActivity;
import static no.usht.publication.PublicationTest.OPPLAND;
import static no.usht.publication.PublicationTest.VESTFOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.usht.publication.PublicationTest;
import no.usht.publication.PublishedItem;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people look for, in texts of the kind that centres write: each of the demo's activities in both language forms. */
@PublicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPairsTests {

    @Autowired
    PublicationTest.Desk desk;

    @Autowired
    PublicationTest.Grants grants;

    @Autowired
    Workspaces workspaces;

    @Autowired
    PublicSearch search;

    private boolean published;

    @BeforeEach
    void publish() throws SQLException, IOException {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("test", "", "any"));
        grants.all();
        if (published) {
            return;
        }
        desk.clear();
        published = true;
        Set<String> titles = new HashSet<>();
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/demo/activities.yaml"), "activities")) {
            for (Object activity : (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in)) {
                publish(titles, VESTFOLD, (Map<?, ?>) activity, "nb", "Vestfold");
                publish(titles, OPPLAND, (Map<?, ?>) activity, "nn", "Nordfjord");
            }
        }
        desk.publish(VESTFOLD, anActivity().titled("Senteret som møteplass").reaching("5610"));
        desk.publish(VESTFOLD, anActivity().titled("Samtaler sent på kvelden").aimingAt("Sentrale mål er sent nådd"));
        desk.publish(
                OPPLAND,
                anActivity().titled("Lavterskeltilbud for hjemmeboende").reaching("030101"));
        desk.publish(OPPLAND, anActivity().titled("Smågrupper på Nesodden").reaching("3451"));
    }

    private void publish(Set<String> titles, CentreKey centre, Map<?, ?> activity, String form, String area) {
        Map<?, ?> texts = (Map<?, ?>) Objects.requireNonNull(activity.get(form));
        String title = text(texts, "title", area);
        if (titles.add(title)) {
            desk.publish(
                    centre,
                    anActivity()
                            .titled(title)
                            .aimingAt(text(texts, "goal", area))
                            .telling(
                                    text(texts, "background", area),
                                    text(texts, "method", area),
                                    text(texts, "result", area))
                            .about(((List<?>) Objects.requireNonNull(texts.get("focus")))
                                    .stream().map(String::valueOf).toList()));
        }
    }

    private static String text(Map<?, ?> texts, String name, String area) {
        return Objects.toString(texts.get(name), "").replace("{område}", area).replace("{år}", "2026");
    }

    @ParameterizedTest
    @CsvSource({
        "sykehjem, sjukeheim, 16",
        "sykehjemmene, sjukeheimane, 15",
        "sykehjemmet, sjukeheimen, 15",
        "hjemmetjeneste, heimeteneste, 18",
        "hjemmetjenesten, heimetenesta, 15",
        "hjemmetjenester, heimetenester, 15",
        "kreftsykepleier, kreftsjukepleiar, 2",
        "kreftsykepleiere, kreftsjukepleiarar, 2",
        "sykepleierne, sjukepleiarane, 2",
        "pårørende, pårørande, 16",
        "lindrende, lindrande, 4",
        "veiledning, rettleiing, 30",
        "forebygging, førebygging, 4",
        "hverdagsrehabilitering, kvardagsrehabilitering, 4",
        "hverdag, kvardag, 4",
        "leder, leiar, 20",
        "ledere, leiarar, 20",
        "ledelse, leiing, 4",
        "kommuner, kommunar, 40",
        "kommunene, kommunane, 40",
        "ansatte, tilsette, 30",
        "tjenester, tenester, 20",
        "tjenestene, tenestene, 20",
        "bolig, bustad, 6",
        "fastlege, fastlegar, 6",
        "fastleger, fastlegane, 6",
        "utredning, utgreiing, 6",
        "ensomhet, einsemd, 1",
        "tverrfaglig, tverrfagleg, 4",
        "møteplass, møtestad, 2",
        "lavterskel, lågterskel, 1",
        "hjemmeboende, heimebuande, 1",
        "flere, fleire, 20",
        "brukere, brukarar, 4",
        "trygghet, tryggleik, 2",
        "deltakere, deltakarar, 2",
        "samlinger, samlingar, 2",
    })
    void findsTheSameInBothForms(String bokmal, String nynorsk, int fewest) {
        List<String> found = titles(bokmal);
        assertThat(found)
                .as(bokmal)
                .hasSizeGreaterThanOrEqualTo(fewest)
                .containsExactlyInAnyOrderElementsOf(titles(nynorsk));
    }

    @ParameterizedTest
    @CsvSource({
        "senter, Senteret som møteplass",
        "senteret, Senteret som møteplass",
        "sentre, Senteret som møteplass",
        "møteplass senter, Senteret som møteplass",
        "demensnettverk, Demensnettverk",
        "demensnettverket, Demensnettverk",
        "nettverk demens, Demensnettverk",
        "kårasjohka, Senteret som møteplass",
        "karasjohka, Senteret som møteplass",
        "Karasjok kommune, Senteret som møteplass",
        "Kárášjohka, Senteret som møteplass",
        "oslo, Lavterskeltilbud for hjemmeboende",
        "Oslo kommune, Lavterskeltilbud for hjemmeboende",
        "Gamle Oslo, Lavterskeltilbud for hjemmeboende",
        "bydel gamle oslo, Lavterskeltilbud for hjemmeboende",
        "nord aurdal, Smågrupper på Nesodden",
        "Nord-Aurdal kommune, Smågrupper på Nesodden",
        "lavterskel, Lavterskeltilbud for hjemmeboende",
        "lågterskeltilbod for heimebuande, Lavterskeltilbud for hjemmeboende",
    })
    void putsFirstWhatIsMeant(String typed, String title) {
        List<String> found = titles(typed);
        assertThat(found).isNotEmpty();
        assertThat(found.getFirst()).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "demns, demens",
        "dmeens, demens",
        "demenss, demens",
        "dremens, demens",
        "velferdteknologi, velferdsteknologi",
        "velferdstknologi, velferdsteknologi",
        "kreftsykepleir, kreftsykepleier",
        "sjukehiem, sjukeheim",
        "ernering, ernæring",
        "legemidel, legemiddel",
    })
    void forgivesOneSlip(String slipped, String meant) {
        assertThat(titles(slipped)).isNotEmpty().isSubsetOf(titles(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "nettverk, Demensnettverk Vestfold",
        "nettverk, Sykehjemslegenettverk Vestfold",
        "teknologi, Fagdag om velferdsteknologi i Vestfold 2026",
        "rehabilitering, Nettverk for hverdagsrehabilitering i Vestfold",
        "demenssykdom, Demensnettverk Vestfold",
        "ensomhet, Måltidsglede hjemme – mat og selskap for eldre som bor alene",
    })
    void findsCompoundsByTheirPartsAndFocusAreas(String typed, String title) {
        assertThat(titles(typed)).contains(title);
    }

    @Test
    void findsNothingThatIsOnlyLate() {
        assertThat(titles("senter")).doesNotContain("Samtaler sent på kvelden");
        assertThat(titles("sentre")).doesNotContain("Samtaler sent på kvelden");
    }

    @Test
    void takesASmallWordForNoPlace() {
        assertThat(titles("ha nettverk")).isNotEmpty().containsExactlyElementsOf(titles("nettverk"));
    }

    @Test
    void takesADashForADashAndAHalfTypedWordForABeginning() {
        assertThat(titles("møteplass - senteret")).containsExactlyElementsOf(titles("møteplass senteret"));
        assertThat(titles("møteplass -senteret")).isNotEmpty().doesNotContain("Senteret som møteplass");
        assertThat(titles("nesodden or")).isEmpty();
        assertThat(titles("lavterskeltilbud or nesodden"))
                .containsExactlyInAnyOrder("Lavterskeltilbud for hjemmeboende", "Smågrupper på Nesodden");
        assertThat(titles("hverdagsrehabilitering or")).isNotEmpty().isSubsetOf(titles("hverdagsrehabilitering"));
    }

    private List<String> titles(String typed) {
        PublicQuery query = new PublicQuery(typed, Set.of(), null, null, null, null, PublicQuery.Order.RELEVANCE);
        return workspaces.call(Workspace.PUBLIC, () -> search.find(query, PageRequest.of(0, 500))).stream()
                .map(PublishedItem::title)
                .toList();
    }
}
