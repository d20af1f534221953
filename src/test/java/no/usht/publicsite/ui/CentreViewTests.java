package no.usht.publicsite.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreHost;
import no.usht.centre.CentreHostBuilder;
import no.usht.centre.CentreProfile;
import no.usht.centre.CentreProfileBuilder;
import no.usht.priority.PriorityCatalogue;
import no.usht.profile.PublishedProfiles;
import no.usht.profile.ui.ProfileRendering;
import no.usht.publication.PublishedActivities;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile.HostKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.SliceImpl;

@ViewPackages(packages = "no.usht.publicsite.ui.none")
class CentreViewTests extends BrowserlessTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);

    private final CentreDirectory directory = mock();
    private final PublicSearch search = mock();
    private final PublishedActivities activities = mock();

    @Test
    void tellsThePublicWhereTodaysHostCanBeWrittenTo() {
        UI.getCurrent().setLocale(Language.NB.locale());
        CentreProfile vestfold = CentreProfileBuilder.builder()
                .key(new CentreKey("vestfold"))
                .nameNb("USHT Vestfold")
                .nameNn("USHT Vestfold")
                .areaName("Vestfold")
                .language(Language.NB)
                .accent(1)
                .tileColumn(0)
                .tileRow(0)
                .accessibilityDeclaration("")
                .open(true)
                .hosts(List.of(
                        host(CHANGE.minusYears(9), CHANGE.minusDays(1), "for@example.no"),
                        host(CHANGE, null, "na@example.no")))
                .area(List.of())
                .build();
        when(directory.find(vestfold.key())).thenReturn(Optional.of(vestfold));
        when(search.find(any(), any())).thenReturn(new SliceImpl<>(List.of()));
        ProfileRendering rendering = mock();
        when(rendering.today(any(), any())).thenReturn(new ProfileRendering.Cards(List.of(), List.of(), List.of()));
        CentreView view = new CentreView(
                new SitePages(search, activities, directory),
                directory,
                search,
                mock(PriorityCatalogue.class),
                mock(PublishedProfiles.class),
                rendering,
                Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC));
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock();
        when(event.getRouteParameters()).thenReturn(new RouteParameters("key", "vestfold"));
        view.beforeEnter(event);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("mailto:na@example.no")
                .doesNotContain("mailto:for@example.no");
    }

    private static CentreHost host(LocalDate from, @Nullable LocalDate to, String contact) {
        return CentreHostBuilder.builder()
                .municipalityCode("3907")
                .name("Sandefjord")
                .kind(HostKind.HOST)
                .from(from)
                .to(to)
                .contact(contact)
                .build();
    }
}
