package no.usht.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.profile.ProfileAddress;
import no.usht.profile.ProfileContent;
import no.usht.profile.ProfileEvent;
import no.usht.profile.ProfileSite;
import no.usht.profile.SiteKind;
import no.usht.shared.Language;
import no.usht.territory.TerritoryService;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.usht.profile.ui.none")
class ProfileRenderingTests extends BrowserlessTest {

    private static final LocalDate MOVES = LocalDate.of(2027, 1, 10);

    private static final ProfileContent HEDMARK = ProfileContent.empty()
            .with(profile -> profile.vision("Utvikling gjennom kunnskap")
                    .goals("Det ene\nDet andre")
                    .addresses(List.of(
                            new ProfileAddress("Mørbo", null, MOVES.minusDays(1)),
                            new ProfileAddress("Ankerskogen", MOVES, null)))
                    .sites(List.of(
                            new ProfileSite(SiteKind.SATELLITE, "Elverum sykehjem", "3420", null, null, "Demens")))
                    .events(List.of(new ProfileEvent(2006, "Senteret kom"), new ProfileEvent(2017, "Ett senter")))
                    .podcast("https://example.org/u-sagt"));

    private final TerritoryService territory = mock();

    @Test
    void tellsWhereTheCentreIsAndWhereItMoves() {
        assertThat(today("2026-12-01T10:00:00Z", Language.NB))
                .contains("Mørbo", "Ankerskogen", "fra 10.\u00a0januar 2027", "Kommer")
                .contains("Satellitt, Elverum", "Demens");
        assertThat(today("2026-12-01T10:00:00Z", Language.NN)).contains("frå 10.\u00a0januar 2027", "Kjem");
    }

    @Test
    void forgetsWhereItWasWhenTheDayHasCome() {
        assertThat(today("2027-01-09T23:30:00Z", Language.NB))
                .contains("Ankerskogen")
                .doesNotContain("Mørbo", "Kommer");
    }

    @Test
    void tellsItsHistoryAsAListInOrder() {
        today("2026-12-01T10:00:00Z", Language.NB);
        assertThat(find(OrderedList.class).single().getChildren())
                .extracting(item -> ((ListItem) item).getElement().getTextRecursively())
                .containsExactly("2006 Senteret kom", "2017 Ett senter");
    }

    @Test
    void leadsToOtherSitesWithoutTellingThemMore() {
        today("2026-12-01T10:00:00Z", Language.NB);
        Anchor podcast = find(Anchor.class).single();
        assertThat(podcast.getHref()).isEqualTo("https://example.org/u-sagt");
        assertThat(podcast.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer nofollow");
    }

    @Test
    void saysNothingWhereNothingIsTold() {
        ProfileRendering.Cards none = rendering("2026-12-01T10:00:00Z").today(ProfileContent.empty(), new Div());
        assertThat(none).isEqualTo(new ProfileRendering.Cards(List.of(), List.of(), List.of()));
    }

    private ProfileRendering rendering(String now) {
        when(territory.label("3420")).thenReturn(Optional.of("Elverum kommune"));
        return new ProfileRendering(new ProfileNames(territory), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private String today(String now, Language language) {
        UI.getCurrent().setLocale(language.locale());
        Div page = new Div();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        ProfileRendering.Cards cards = rendering(now).today(HEDMARK, page);
        Stream.of(cards.aims(), cards.history(), cards.side())
                .flatMap(List::stream)
                .forEach((Component card) -> page.add(card));
        return page.getElement().getTextRecursively();
    }
}
