package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.centre.AreaPlace;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoles;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.LocalContactService;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.lists.Parameters;
import no.usht.pages.RecordAddress;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;

/** Who has which role in which place of the centre's area today, and where nobody has. */
record ContactMatrix(
        Wording words, LocalContactService contacts, ContactRoles roles, Exports exports, boolean mayWrite) {

    /** More names than these make no sentence. */
    private static final int NAMED = 4;

    /** Who has a role in a place. */
    private record At(String place, String role) {}

    Component drawn() {
        List<AreaPlace> area = contacts.area();
        Map<At, List<Saved<LocalContactContent>>> there = there();
        List<String> asked = asked(there);
        ListTable<AreaPlace> table =
                new ListTable<>(words.text("centre.matrix.title"), columns(asked, there), exports, contacts::area);
        table.show(area);
        Div drawn = new Div(new Card(words.text("centre.matrix.missing"), missing(area, asked, there)), table);
        drawn.addClassName("usht-stack");
        return drawn;
    }

    private Map<At, List<Saved<LocalContactContent>>> there() {
        return contacts.current().stream()
                .collect(Collectors.groupingBy(contact ->
                        new At(contact.content().place(), contact.content().role())));
    }

    /** The roles that are given still, and those of contacts that came from elsewhere with theirs. */
    private List<String> asked(Map<At, List<Saved<LocalContactContent>>> there) {
        List<ContactRole> all = roles.all();
        List<String> known = all.stream().map(ContactRole::name).toList();
        return Stream.concat(
                        all.stream().filter(role -> !role.retired()).map(ContactRole::name),
                        there.keySet().stream().map(At::role).filter(role -> !known.contains(role)))
                .distinct()
                .sorted(Norwegian.alphabetical())
                .toList();
    }

    private Component missing(List<AreaPlace> area, List<String> asked, Map<At, ?> there) {
        Map<String, List<String>> gaps = asked.stream()
                .collect(Collectors.toMap(
                        role -> role,
                        role -> area.stream()
                                .filter(place -> !there.containsKey(new At(place.code(), role)))
                                .map(AreaPlace::label)
                                .toList()));
        UnorderedList list = new UnorderedList();
        asked.stream()
                .filter(role -> !gaps.getOrDefault(role, List.of()).isEmpty())
                .sorted(Comparator.comparing(
                        role -> -gaps.getOrDefault(role, List.of()).size()))
                .map(role -> new ListItem(sentence(role, gaps.getOrDefault(role, List.of()), area)))
                .forEach(list::add);
        return list.getComponentCount() == 0 ? new Paragraph(words.text("centre.matrix.complete")) : list;
    }

    private String sentence(String role, List<String> gaps, List<AreaPlace> area) {
        boolean districts = area.stream().allMatch(AreaPlace::isCityDistrict);
        String key = districts ? "centre.matrix.missing.districts" : "centre.matrix.missing.municipalities";
        String sentence = words.text(
                key,
                Norwegian.number(gaps.size()),
                Norwegian.number(area.size()),
                withinSentence(words.of(LocalContactRecord.ROLE, role)));
        return gaps.size() > NAMED ? sentence + "." : sentence + ": " + Norwegian.list(gaps) + ".";
    }

    /** ABC-kontakt keeps its capitals. */
    private String withinSentence(String role) {
        return role.length() > 1 && Character.isUpperCase(role.charAt(1)) ? role : Wording.lower(role);
    }

    private List<Column<AreaPlace>> columns(List<String> asked, Map<At, List<Saved<LocalContactContent>>> there) {
        List<Column<AreaPlace>> columns = new ArrayList<>();
        columns.add(Column.text(words.label(LocalContactRecord.PLACE), AreaPlace::label));
        columns.add(Column.inFiles(words.text("centre.localContacts.number"), AreaPlace::code));
        for (String role : asked) {
            columns.add(Column.drawn(
                    words.of(LocalContactRecord.ROLE, role),
                    place -> cell(place, role, there.getOrDefault(new At(place.code(), role), List.of())),
                    place -> there.getOrDefault(new At(place.code(), role), List.of()).stream()
                            .map(contact -> contact.content().name())
                            .collect(Collectors.joining(", "))));
        }
        return columns;
    }

    private Component[] cell(AreaPlace place, String role, List<Saved<LocalContactContent>> here) {
        if (here.isEmpty() && mayWrite) {
            QueryParameters begun = QueryParameters.simple(
                    Map.of(Parameters.PLACE.name(), place.code(), LocalContactPages.ROLE.name(), role));
            Anchor add = new Anchor(Places.href(LocalContactViews.Begin.class, begun), words.text("centre.matrix.add"));
            add.setAriaLabel(
                    words.text("centre.matrix.add.of", words.of(LocalContactRecord.ROLE, role), place.label()));
            return new Component[] {add};
        }
        return here.stream()
                .map(contact -> Places.link(
                        contact.content().name(), LocalContactViews.Detail.class, RecordAddress.id(contact.id())))
                .toArray(Component[]::new);
    }
}
