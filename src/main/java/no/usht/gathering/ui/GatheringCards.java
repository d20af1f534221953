package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ui.ActivityAddress;
import no.usht.activity.ui.ActivityCards;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.CalendarAddresses;
import no.usht.gathering.CalendarFile;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringFigures;
import no.usht.gathering.GatheringFigures.Counted;
import no.usht.gathering.GatheringRecord;
import no.usht.gathering.GatheringService;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.shared.Hours;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.FileLink;
import no.usht.uikit.KeyValues;

/** When people meet in an activity, on its page. */
@org.springframework.stereotype.Component
class GatheringCards implements ActivityCards {

    private final GatheringService gatherings;
    private final GatheringFigures figures;
    private final CalendarAddresses addresses;
    private final CentrePlaces places;
    private final GatheringPages pages;
    private final Access access;
    private final Clock clock;

    GatheringCards(
            GatheringService gatherings,
            GatheringFigures figures,
            CalendarAddresses addresses,
            CentrePlaces places,
            GatheringPages pages,
            Access access,
            Clock clock) {
        this.gatherings = gatherings;
        this.figures = figures;
        this.addresses = addresses;
        this.places = places;
        this.pages = pages;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Card> cards(ActivityDetails activity, Wording words) {
        if (!access.may(Permission.GATHERING_READ)) {
            return List.of();
        }
        List<Saved<GatheringContent>> all = gatherings.of(activity.id());
        Instant now = clock.instant();
        List<Saved<GatheringContent>> coming = all.stream()
                .filter(each -> each.content().endsAt().isAfter(now))
                .toList();
        List<Saved<GatheringContent>> earlier =
                all.stream().filter(each -> !coming.contains(each)).toList();
        Card card = new Card(words.text("gathering.gatherings.title"));
        if (all.isEmpty()) {
            card.add(new Paragraph(words.text("gathering.card.none")));
        }
        if (!coming.isEmpty()) {
            card.add(table(coming, words));
        }
        if (!earlier.isEmpty()) {
            NativeDetails before = new NativeDetails(
                    words.text(
                            earlier.size() == 1 ? "gathering.card.earlier.one" : "gathering.card.earlier.many",
                            Norwegian.number(earlier.size())),
                    table(earlier.reversed(), words));
            before.setOpen(coming.isEmpty());
            card.add(before);
        }
        List<Anchor> actions = new ArrayList<>();
        if (access.may(Permission.PARTICIPANT_READ)) {
            actions.add(Places.link(
                    words.text("gathering.participants.title"),
                    ParticipantViews.OfActivity.class,
                    RecordAddress.id(activity.id())));
        }
        if (!all.isEmpty()) {
            actions.add(new FileLink(
                    words.text("gathering.calendar.file"),
                    () -> Optional.of(new FileLink.Prepared(
                            "samlinger.ics",
                            CalendarFile.TYPE,
                            () -> CalendarFile.of(gatherings.of(activity.id()), clock.instant())))));
        }
        if (access.may(Permission.GATHERING_WRITE)) {
            actions.add(new Anchor(
                    Places.href(GatheringViews.Begin.class, ActivityAddress.ACTIVITY.query(activity.id())),
                    words.text("gathering.gatherings.new")));
        }
        card.actions(actions.toArray(Component[]::new));
        if (access.may(Permission.GATHERING_WRITE) && !all.isEmpty()) {
            card.add(new CalendarSubscriptions(words, addresses, activity.id()));
        }
        Counted counted = figures.of(activity.id());
        return counted.gatherings() == 0 ? List.of(card) : List.of(card, figures(counted, words));
    }

    private Card figures(Counted counted, Wording words) {
        Card card = new Card(
                words.text("gathering.figures.title"),
                new KeyValues()
                        .add(words.text("gathering.figures.held"), Norwegian.number(counted.gatherings()))
                        .add(words.text("gathering.hours"), Hours.written(counted.minutes()))
                        .add(words.text("gathering.figures.came"), Norwegian.number(counted.attendances()))
                        .add(words.text("gathering.figures.unique"), Norwegian.number(counted.persons()))
                        .add(
                                words.text("gathering.figures.reached"),
                                words.text(
                                        "gathering.figures.of",
                                        Norwegian.number(counted.reached(places.area())),
                                        Norwegian.number(places.area().size()))));
        if (!counted.byPlace().isEmpty()) {
            DataTable table = new DataTable(words.text("gathering.figures.byPlace"))
                    .captionHidden()
                    .column(words.text("gathering.place"))
                    .numberColumn(words.text("gathering.figures.came"));
            counted.byPlace().forEach((code, number) -> table.row(places.label(code), Norwegian.number(number)));
            card.add(new NativeDetails(words.text("gathering.figures.byPlace"), table));
        }
        card.add(new NativeDetails(
                words.text("gathering.figures.how"), new Paragraph(words.text("gathering.figures.definition"))));
        return card;
    }

    private DataTable table(List<Saved<GatheringContent>> some, Wording words) {
        DataTable table = new DataTable(words.text("gathering.gatherings.title"))
                .stacking()
                .captionHidden()
                .column(words.text("gathering.gatherings.when"))
                .column(words.label(GatheringRecord.TITLE))
                .column(words.text("gathering.gatherings.where"))
                .column(words.text("gathering.gatherings.state"));
        some.forEach(each -> table.row(
                Cell.text(GatheringPages.shortWhen(each.content())),
                Cell.link(
                        each.content().title(), Places.href(GatheringViews.Detail.class, RecordAddress.id(each.id()))),
                Cell.text(GatheringPages.where(each.content(), words)),
                Cell.of(pages.state(each.content(), words))));
        return table;
    }
}
