package no.usht.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentreHost;
import no.usht.centre.CentreProfile;
import no.usht.forms.Wording;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.KeyValues;

/** What everybody may know of a centre without being told by it: names, hosts and area. */
final class CommonKnowledge {

    private final Wording words;

    CommonKnowledge(Wording words) {
        this.words = words;
    }

    /** Its names, and where its declaration is. */
    Card names(CentreProfile centre) {
        return new Card(words.text("profile.about.title"), about(centre));
    }

    /** Who runs it, or has. */
    Card hosts(CentreProfile centre) {
        return new Card(words.text("profile.hosts.title"), table(centre));
    }

    /** Whom it serves. */
    Card area(List<AreaPlace> places) {
        return new Card(words.text("profile.area.title"), byCounty(places));
    }

    private Component about(CentreProfile centre) {
        KeyValues facts = new KeyValues()
                .add(words.text("profile.about.nameNb"), centre.nameNb())
                .add(words.text("profile.about.nameNn"), centre.nameNn());
        String sami = centre.nameSe();
        if (sami != null) {
            Span name = new Span(sami);
            // So that a screen reader says it as Sami.
            name.getElement().setAttribute("lang", "se");
            facts.add(words.text("profile.about.northSami"), name);
        }
        facts.add(words.text("profile.about.language"), centre.language().nativeName());
        String website = centre.website();
        if (website != null) {
            facts.add(words.text("profile.about.website"), new Anchor(website, website.replaceFirst("^https://", "")));
        }
        return facts.add(
                words.text("profile.about.accessibility"),
                new Anchor(centre.accessibilityDeclaration(), words.text("profile.about.accessibilityLink")));
    }

    private Component table(CentreProfile centre) {
        DataTable table = new DataTable(words.text("profile.hosts.caption"))
                .captionHidden()
                .column(words.text("profile.hosts.municipality"))
                .column(words.text("profile.hosts.kind"))
                .column(words.text("profile.hosts.period"));
        for (CentreHost host : centre.hosts()) {
            String note = host.note();
            String kind = kind(host);
            table.row(
                    host.name(),
                    note == null ? kind : kind + ", " + note,
                    Norwegian.period(host.from(), host.to(), words.language()));
        }
        return table;
    }

    private String kind(CentreHost host) {
        return words.text(
                switch (host.kind()) {
                    case HOST -> "profile.hosts.host";
                    case CO_HOST -> "profile.hosts.coHost";
                    case SATELLITE -> "profile.hosts.satellite";
                });
    }

    private Component[] byCounty(List<AreaPlace> places) {
        Map<String, List<AreaPlace>> byCounty = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.county().name(),
                        () -> new TreeMap<>(Norwegian.alphabetical()),
                        Collectors.toList()));
        boolean districts = places.stream().anyMatch(AreaPlace::isCityDistrict);
        List<Component> content = new ArrayList<>();
        String what = places.size() == 1 ? "profile.area.municipality" : "profile.area.municipalities";
        Paragraph count =
                new Paragraph(words.text(districts ? "profile.area.districts" : what, Norwegian.number(places.size())));
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
