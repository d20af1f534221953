package no.usht.reach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ui.ActivityAddress;
import no.usht.centre.AreaPlace;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.LocalContactService;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringFigures.MetFrom;
import no.usht.gathering.ui.GatheringAddress;
import no.usht.keeping.Saved;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.lists.Parameters;
import no.usht.reach.ReachFilter;
import no.usht.reach.ReachMatrices;
import no.usht.reach.ReachMatrices.Behind;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Tag;

/** One place: which activities and gatherings reached it, and to whom the centre can turn there. */
final class PlaceReach {

    private final Wording words;
    private final Address<ReachFilter> address;
    private final AreaPlace place;
    private final Exports exports;
    private String lead = "";

    PlaceReach(Wording words, Address<ReachFilter> address, AreaPlace place, Exports exports) {
        this.words = words;
        this.address = address;
        this.place = place;
        this.exports = exports;
    }

    String title() {
        return place.label();
    }

    Component back() {
        return new Anchor(address.without(Parameters.PLACE).href(ReachView.class), words.text("reach.title"));
    }

    String lead() {
        return lead;
    }

    Component[] drawn(ReachMatrices matrices, LocalContactService contacts, Access access) {
        ReachFilter filter = address.filter();
        List<Behind> behind = matrices.behind(filter, place.code());
        lead = lead(behind);
        List<Component> cards = new ArrayList<>();
        cards.add(activities(matrices, filter, behind));
        List<MetFrom> met = matrices.gatherings(filter, place.code());
        if (!met.isEmpty()) {
            cards.add(gatherings(matrices, filter, met, behind));
        }
        if (access.may(Permission.CONTACT_READ)) {
            cards.add(contacts(contacts));
        }
        return cards.toArray(Component[]::new);
    }

    private String lead(List<Behind> behind) {
        if (behind.isEmpty()) {
            return words.text("reach.place.never");
        }
        long counted = behind.stream().filter(each -> each.came() > 0).count();
        return words.text(
                behind.size() == 1 ? "reach.place.one" : "reach.place.many",
                Norwegian.number(behind.size()),
                Norwegian.number(counted),
                Norwegian.number(behind.size() - counted));
    }

    private Card activities(ReachMatrices matrices, ReachFilter filter, List<Behind> behind) {
        ListTable<Behind> table = new ListTable<>(
                        words.text("reach.place.activities"),
                        List.of(
                                Column.link(
                                        words.text("reach.activity"),
                                        Behind::title,
                                        each -> ActivityAddress.href(each.activity())),
                                Column.number(words.text("reach.came"), Behind::came),
                                Column.tag(words.text("reach.origin"), this::origin)),
                        exports,
                        () -> matrices.behind(filter, place.code()))
                .counted("reach.place.count.")
                .empty(() -> new EmptyState(
                        words.text("reach.place.none"),
                        words.text(
                                address.without(Parameters.PLACE).narrows()
                                        ? "reach.place.none.narrowed"
                                        : "reach.place.none.text")));
        table.show(behind);
        return new Card(words.text("reach.place.activities"), table);
    }

    private Tag origin(Behind each) {
        return each.came() > 0
                ? new Tag(words.text(each.entered() ? "reach.origin.both" : "reach.origin.counted"), Tag.Tone.OK)
                : new Tag(words.text("reach.origin.byHand"), Tag.Tone.WARN);
    }

    private Card gatherings(ReachMatrices matrices, ReachFilter filter, List<MetFrom> met, List<Behind> behind) {
        Map<ActivityId, String> titles = behind.stream().collect(Collectors.toMap(Behind::activity, Behind::title));
        ListTable<MetFrom> table = new ListTable<>(
                words.text("reach.place.gatherings"),
                List.of(
                        Column.link(
                                words.text("reach.gathering"),
                                MetFrom::title,
                                each -> GatheringAddress.href(each.gathering())),
                        Column.moment(words.text("reach.when"), MetFrom::starts),
                        Column.text(words.text("reach.activity"), each -> titles.getOrDefault(each.activity(), "")),
                        Column.number(words.text("reach.came"), MetFrom::number)),
                exports,
                () -> matrices.gatherings(filter, place.code()));
        table.show(met);
        return new Card(words.text("reach.place.gatherings"), table);
    }

    private Card contacts(LocalContactService contacts) {
        List<Saved<LocalContactContent>> there = there(contacts);
        String title = words.text("reach.place.contacts");
        if (there.isEmpty()) {
            return new Card(title, new Paragraph(words.text("reach.place.contacts.none")));
        }
        Card card = new Card(title);
        if (!address.filter().theme().isEmpty() && there.stream().noneMatch(each -> isOnTheme(each.content()))) {
            card.add(new Paragraph(words.text("reach.place.contacts.otherThemes")));
        }
        ListTable<Saved<LocalContactContent>> table = new ListTable<>(
                title,
                List.of(
                        Column.text(
                                words.label(LocalContactRecord.NAME),
                                each -> each.content().name()),
                        Column.text(
                                words.label(LocalContactRecord.ROLE),
                                each -> each.content().role()),
                        Column.text(
                                words.label(LocalContactRecord.EMAIL),
                                each -> each.content().email()),
                        Column.text(
                                words.label(LocalContactRecord.PHONE),
                                each -> each.content().phone())),
                exports,
                () -> there(contacts));
        table.show(there);
        card.add(table);
        return card;
    }

    /** Those on the theme first. */
    private List<Saved<LocalContactContent>> there(LocalContactService contacts) {
        return contacts.current().stream()
                .filter(each -> each.content().place().equals(place.code()))
                .sorted(Comparator.comparing(each -> !isOnTheme(each.content())))
                .toList();
    }

    /** Whether the role is about what is asked for: Demenskoordinator is about demens. */
    private boolean isOnTheme(LocalContactContent contact) {
        String theme = address.filter().theme().toLowerCase(Locale.ROOT);
        return !theme.isEmpty()
                && List.of(theme.split(" ")).stream()
                        .anyMatch(
                                word -> contact.role().toLowerCase(Locale.ROOT).contains(word));
    }

    Component[] actions(Access access) {
        return access.may(Permission.MAIL_SEND)
                ? new Component[] {new Anchor(ReachAddress.invitation(List.of(place)), words.text("reach.invite"))}
                : new Component[] {};
    }
}
