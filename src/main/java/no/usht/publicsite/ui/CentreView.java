package no.usht.publicsite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreHost;
import no.usht.centre.CentreProfile;
import no.usht.handover.HandedOver;
import no.usht.lists.Parameters;
import no.usht.priority.PriorityCatalogue;
import no.usht.profile.ProfileContent;
import no.usht.profile.PublishedProfiles;
import no.usht.profile.ui.ProfileRendering;
import no.usht.publication.PublishedItem;
import no.usht.publication.ui.Hits;
import no.usht.publicsite.PublicQuery;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.shell.PublicLayout;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** One centre, for everybody: who runs it, for whom, and what it has published. */
@Route(value = SitePages.CENTRE + ":key", layout = PublicLayout.class)
@AnonymousAllowed
class CentreView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 10;

    private final transient SitePages pages;
    private final transient CentreDirectory directory;
    private final transient PublicSearch search;
    private final transient PriorityCatalogue priorities;
    private final transient PublishedProfiles profiles;
    private final transient ProfileRendering rendering;
    private final transient Clock clock;
    private transient @Nullable CentreProfile centre;

    CentreView(
            SitePages pages,
            CentreDirectory directory,
            PublicSearch search,
            PriorityCatalogue priorities,
            PublishedProfiles profiles,
            ProfileRendering rendering,
            Clock clock) {
        this.pages = pages;
        this.directory = directory;
        this.search = search;
        this.priorities = priorities;
        this.profiles = profiles;
        this.rendering = rendering;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("key");
        Optional<CentreKey> current = asked.flatMap(pages::currentKey);
        if (current.isPresent()) {
            // Links from before it was renamed or merged lead on.
            event.forwardTo(
                    CentreView.class, new RouteParameters("key", current.get().value()));
            return;
        }
        Optional<CentreProfile> found = asked.flatMap(pages::centre);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        centre = found.get();
        show(found.get());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        CentreProfile shown = centre;
        PublicLayout layout = findAncestor(PublicLayout.class);
        if (shown != null && layout != null) {
            // The host municipality answers for this page.
            layout.answeredBy(shown.key(), shown.accessibilityDeclaration());
        }
    }

    @Override
    public String getPageTitle() {
        CentreProfile shown = centre;
        return shown == null ? "" : shown.name(Texts.language());
    }

    private void show(CentreProfile known) {
        Language language = Texts.language();
        LocalDate today = LocalDate.now(clock.withZone(Norwegian.ZONE));
        removeAll();
        add(new PageHeader(known.name(language)).above(new Anchor("", getTranslation("publicsite.activity.back"))));
        ProfileContent profile =
                profiles.of(known.key()).map(HandedOver::content).orElse(ProfileContent.empty());
        ProfileRendering.Cards told = rendering.today(profile, this);
        List<Component> main = new ArrayList<>(told.aims());
        main.add(new Card(getTranslation("publicsite.centre.activities"), activities(known.key())));
        main.addAll(told.history());
        List<Component> side = new ArrayList<>();
        side.add(new Card(getTranslation("publicsite.centre.about"), about(known, profile, today)));
        side.addAll(told.side());
        side.add(new Card(getTranslation("publicsite.centre.area"), area(known.key(), today)));
        add(new CardGrid(CardGrid.Columns.MAIN_AND_SIDE, column(main), column(side)));
    }

    private static Div column(List<Component> cards) {
        return CardGrid.column(cards.toArray(Component[]::new));
    }

    private Component[] activities(CentreKey key) {
        Slice<PublishedItem> found = search.find(PublicQuery.ofCentre(key), PageRequest.of(0, SHOWN));
        if (found.isEmpty()) {
            return new Component[] {
                new EmptyState(getTranslation("publicsite.centre.none"), getTranslation("publicsite.centre.none.text"))
            };
        }
        Hits hits = new Hits(
                priorities,
                other -> directory
                        .find(other)
                        .map(it -> it.name(Texts.language()))
                        .orElse(""),
                id -> Optional.of(SitePages.activityAddress(id)));
        hits.append(found.getContent());
        if (!found.hasNext()) {
            return new Component[] {hits};
        }
        Div foot = new Div(new Anchor(
                Places.href(FrontPageView.class, Parameters.CENTRE.query(key)),
                getTranslation("publicsite.centre.all")));
        foot.addClassNames("usht-actions", "usht-more");
        return new Component[] {hits, foot};
    }

    /** What the centre tells of itself is not told twice. */
    private KeyValues about(CentreProfile known, ProfileContent profile, LocalDate today) {
        KeyValues facts = new KeyValues();
        for (CentreHost host : known.hosts()) {
            if (host.holdsOn(today) && !profile.tellsOf(host.municipalityCode(), today)) {
                facts.add(hostKind(host), host.name());
            }
        }
        String sami = known.nameSe();
        if (sami != null) {
            Span name = new Span(sami);
            name.getElement().setAttribute("lang", "se");
            facts.add(getTranslation("publicsite.centre.northSami"), name);
        }
        String website = known.website();
        if (website != null && profile.website().isEmpty() && website.matches("https?://.+")) {
            Anchor anchor = new Anchor(website, website.replaceFirst("^https?://(www\\.)?", ""));
            anchor.getElement().setAttribute("rel", "noopener");
            facts.add(getTranslation("publicsite.centre.website"), anchor);
        }
        known.hostOn(today).map(CentreHost::contact).ifPresent(address -> {
            Anchor anchor = new Anchor("mailto:" + address, address);
            facts.add(getTranslation("publicsite.centre.contact"), anchor);
        });
        String declaration = known.accessibilityDeclaration();
        if (declaration.matches("https?://.+")) {
            facts.add(
                    getTranslation("publicsite.centre.accessibility"),
                    new Anchor(declaration, getTranslation("publicsite.centre.accessibility.link")));
        }
        return facts;
    }

    private String hostKind(CentreHost host) {
        return getTranslation(
                switch (host.kind()) {
                    case HOST -> "publicsite.centre.host";
                    case CO_HOST -> "publicsite.centre.coHost";
                    case SATELLITE -> "publicsite.centre.satellite";
                });
    }

    private UnorderedList area(CentreKey key, LocalDate today) {
        List<AreaPlace> places = directory.area(key, today);
        UnorderedList list = new UnorderedList(
                places.stream().map(AreaPlace::label).map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("usht-columns");
        list.getElement().setAttribute("role", "list");
        return list;
    }
}
