package no.usht.publicsite.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.centre.CentreProfileBuilder;
import no.usht.priority.PriorityCatalogue;
import no.usht.publication.PublishedActivities;
import no.usht.publication.PublishedItem;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Language;
import no.usht.shared.YearSpan;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.SliceImpl;

/** A copy that was restored beside its centre, or a centre that was closed, is no centre to the public. */
@ViewPackages(packages = "no.usht.publicsite.ui.none")
class ClosedCentreTests extends BrowserlessTest {

    private static final CentreProfile VESTFOLD = centre("vestfold", true);
    private static final CentreProfile COPY = centre("kopi", false);

    private final CentreDirectory directory = mock();
    private final PublicSearch search = mock();
    private final PublishedActivities activities = mock();
    private final PriorityCatalogue priorities = mock();
    private final SitePages pages = new SitePages(search, activities, directory);

    @BeforeEach
    void centres() {
        UI.getCurrent().setLocale(Language.NB.locale());
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(CentreView.class);
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(ActivityView.class);
        List<CentreProfile> all = List.of(COPY, VESTFOLD);
        when(directory.all()).thenReturn(all);
        when(directory.open()).thenReturn(List.of(VESTFOLD));
        all.forEach(centre -> when(directory.find(centre.key())).thenReturn(Optional.of(centre)));
        when(search.years()).thenReturn(new YearSpan(2026, 2026));
        publishes(List.of());
    }

    private void publishes(List<PublishedItem> hits) {
        when(search.find(any(), any())).thenReturn(new SliceImpl<>(hits));
    }

    @Test
    void hasNoPage() {
        assertThat(pages.leadsNowhere("senter/kopi")).isTrue();
        assertThat(pages.leadsNowhere("senter/vestfold")).isFalse();
    }

    @Test
    void hasOneAsLongAsSomethingOfItIsPublished() {
        publishes(List.of(hit()));
        assertThat(pages.leadsNowhere("senter/kopi")).isFalse();
        assertThat(offered("?senter=kopi")).containsExactly("kopi", "vestfold");
    }

    @Test
    void isNotOfferedOnTheFrontPage() {
        assertThat(offered("")).containsExactly("vestfold");
        assertThat(offered("?senter=kopi")).containsExactly("vestfold");
    }

    private List<String> offered(String query) {
        UI.getCurrent().removeAll();
        FrontPageView view = new FrontPageView(pages, search, directory, priorities);
        UI.getCurrent().add(view);
        AfterNavigationEvent event = mock();
        when(event.getLocation()).thenReturn(new Location(query));
        view.afterNavigation(event);
        Select<?> select = find(Select.class).withCaption("Område").single();
        return select.getListDataView()
                .getItems()
                .map(CentreKey.class::cast)
                .map(CentreKey::value)
                .toList();
    }

    private static PublishedItem hit() {
        return new PublishedItem(
                new ActivityId(UUID.randomUUID()),
                COPY.key(),
                new PublishedItem.Headline("Nettverk", ActivityKind.NETWORK, ActivityStatus.ONGOING, null, null),
                null,
                "",
                Instant.EPOCH);
    }

    private static CentreProfile centre(String key, boolean open) {
        return CentreProfileBuilder.builder()
                .key(new CentreKey(key))
                .nameNb(key)
                .nameNn(key)
                .areaName(key)
                .language(Language.NB)
                .accent(1)
                .tileColumn(0)
                .tileRow(0)
                .accessibilityDeclaration("")
                .open(open)
                .hosts(List.of())
                .area(List.of())
                .build();
    }
}
