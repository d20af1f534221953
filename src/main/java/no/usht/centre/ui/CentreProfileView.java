package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentreHost;
import no.usht.centre.CentreOverviewService;
import no.usht.centre.CentreProfile;
import no.usht.centre.OwnProfile;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** What everybody may know of the centre: names, hosts and area. */
@Route(value = "profil", layout = CentreLayout.class)
@PermitAll
class CentreProfileView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final CentreOverviewService overviews;

    CentreProfileView(CentreOverviewService overviews) {
        this.overviews = overviews;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        OwnProfile own = overviews.profile();
        removeAll();
        add(new PageHeader(getTranslation("centre.menu.profile"), getTranslation("centre.profile.lead")));
        add(new CardGrid(
                CardGrid.Columns.TWO,
                CardGrid.column(
                        new Card(getTranslation("centre.profile.about.title"), about(own.centre())),
                        new Card(getTranslation("centre.profile.hosts.title"), hosts(own.centre()))),
                new Card(getTranslation("centre.profile.area.title"), area(own.area()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("centre.menu.profile");
    }

    private Component about(CentreProfile centre) {
        KeyValues facts = new KeyValues()
                .add(getTranslation("centre.profile.about.nameNb"), centre.nameNb())
                .add(getTranslation("centre.profile.about.nameNn"), centre.nameNn());
        String sami = centre.nameSe();
        if (sami != null) {
            Span name = new Span(sami);
            // So that a screen reader says it as Sami.
            name.getElement().setAttribute("lang", "se");
            facts.add(getTranslation("centre.profile.about.northSami"), name);
        }
        facts.add(
                getTranslation("centre.profile.about.language"),
                centre.language().nativeName());
        String website = centre.website();
        if (website != null) {
            facts.add(
                    getTranslation("centre.profile.about.website"),
                    new Anchor(website, website.replaceFirst("^https://", "")));
        }
        return facts.add(
                getTranslation("centre.profile.about.accessibility"),
                new Anchor(
                        centre.accessibilityDeclaration(), getTranslation("centre.profile.about.accessibilityLink")));
    }

    private Component hosts(CentreProfile centre) {
        DataTable table = new DataTable(getTranslation("centre.profile.hosts.caption"))
                .captionHidden()
                .column(getTranslation("centre.profile.hosts.municipality"))
                .column(getTranslation("centre.profile.hosts.kind"))
                .column(getTranslation("centre.profile.hosts.period"));
        for (CentreHost host : centre.hosts()) {
            String note = host.note();
            String kind = kind(host);
            table.row(
                    host.name(),
                    note == null ? kind : kind + ", " + note,
                    Norwegian.period(host.from(), host.to(), Texts.language()));
        }
        return table;
    }

    private String kind(CentreHost host) {
        return getTranslation(
                switch (host.kind()) {
                    case HOST -> "centre.profile.hosts.host";
                    case CO_HOST -> "centre.profile.hosts.coHost";
                    case SATELLITE -> "centre.profile.hosts.satellite";
                });
    }

    private Component[] area(List<AreaPlace> places) {
        Map<String, List<AreaPlace>> byCounty = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.county().name(),
                        () -> new TreeMap<>(Norwegian.alphabetical()),
                        Collectors.toList()));
        boolean districts = places.stream().anyMatch(AreaPlace::isCityDistrict);
        List<Component> content = new ArrayList<>();
        String what = places.size() == 1 ? "centre.profile.area.municipality" : "centre.profile.area.municipalities";
        Paragraph count = new Paragraph(
                getTranslation(districts ? "centre.profile.area.districts" : what, Norwegian.number(places.size())));
        count.addClassName("usht-caption");
        content.add(count);
        byCounty.forEach((county, members) -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("usht-columns");
            members.forEach(place -> list.add(new ListItem(place.label())));
            content.add(new H3(county));
            content.add(list);
        });
        return content.toArray(Component[]::new);
    }
}
