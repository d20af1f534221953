package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ui.ActivityAddress;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.CalendarFile;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringId;
import no.usht.gathering.GatheringRecord;
import no.usht.gathering.GatheringService;
import no.usht.gathering.Headcount;
import no.usht.gathering.Participations;
import no.usht.keeping.Saved;
import no.usht.shared.ActivityId;
import no.usht.shared.Hours;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.FileLink;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Tag;

/** What the page of a gathering shows: when and where, who came, and how many without names. */
@org.springframework.stereotype.Component
class GatheringFacts {

    private final GatheringService gatherings;
    private final Participations participations;
    private final CentrePlaces places;
    private final Access access;
    private final Clock clock;

    GatheringFacts(
            GatheringService gatherings,
            Participations participations,
            CentrePlaces places,
            Access access,
            Clock clock) {
        this.gatherings = gatherings;
        this.participations = participations;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /** @param state whether it comes, was held or was cancelled */
    List<Component> of(Saved<GatheringContent> saved, Tag state, Wording words) {
        GatheringContent gathering = saved.content();
        ActivityId activity = Objects.requireNonNull(gathering.activity());
        KeyValues facts = new KeyValues()
                .add(words.text("gathering.gatherings.when"), GatheringPages.when(gathering))
                .add(
                        words.label(GatheringRecord.ACTIVITY),
                        ActivityAddress.link(activity, words.of(GatheringRecord.ACTIVITY, (Object) activity)))
                .add(words.label(GatheringRecord.PLACE), gathering.place())
                .add(words.label(GatheringRecord.ADDRESS), gathering.address());
        if (!gathering.link().isEmpty()) {
            Anchor link = new Anchor(gathering.link(), gathering.link());
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add(words.label(GatheringRecord.LINK), link);
        }
        facts.add(words.text("gathering.hours"), Hours.written(gathering.minutes()));
        Integer capacity = gathering.capacity();
        if (capacity != null) {
            facts.add(words.label(GatheringRecord.CAPACITY), Norwegian.number(capacity));
        }
        facts.add(words.label(GatheringRecord.CANCELLED_REASON), gathering.cancelledReason())
                .add(words.label(GatheringRecord.PROGRAMME), gathering.programme());
        List<Component> cards = new ArrayList<>();
        FileLink calendar = new FileLink(
                words.text("gathering.calendar.file"),
                () -> gatherings
                        .find(new GatheringId(saved.id()))
                        .map(now -> new FileLink.Prepared(
                                "samling.ics", CalendarFile.TYPE, () -> CalendarFile.of(now, clock.instant()))));
        cards.add(new Card(words.text("gathering.gathering.about"), facts, calendar).actions(state));
        if (access.may(Permission.PARTICIPANT_READ)) {
            cards.add(attendance(saved.id(), words));
        }
        cards.add(headcounts(gathering, words));
        return cards;
    }

    private Card attendance(UUID id, Wording words) {
        List<Participations.Expected> expected = participations.expectedAt(new GatheringId(id));
        List<String> came = expected.stream()
                .filter(Participations.Expected::present)
                .map(Participations.Expected::name)
                .toList();
        Card card = new Card(
                words.text("gathering.attendance"),
                new Paragraph(words.text(
                        "gathering.attendance.count",
                        Norwegian.number(came.size()),
                        Norwegian.number(expected.size()))));
        if (!came.isEmpty()) {
            card.add(new Paragraph(Norwegian.list(came)));
        }
        return card;
    }

    private Card headcounts(GatheringContent gathering, Wording words) {
        Card card = new Card(words.label(GatheringRecord.HEADCOUNTS));
        if (gathering.headcounts().isEmpty()) {
            card.add(new Paragraph(words.text("gathering.gathering.headcounts.none")));
            return card;
        }
        DataTable table = new DataTable(words.label(GatheringRecord.HEADCOUNTS))
                .captionHidden()
                .column(words.text("gathering.place"))
                .numberColumn(words.text("gathering.number"));
        gathering
                .headcounts()
                .forEach(each -> table.row(places.label(each.territoryCode()), Norwegian.number(each.number())));
        table.total(
                DataTable.Cell.text(words.text("gathering.sum")),
                DataTable.Cell.text(Norwegian.number(gathering.headcounts().stream()
                        .mapToLong(Headcount::number)
                        .sum())));
        card.add(new Paragraph(words.text("gathering.gathering.headcounts.lead")), table);
        return card;
    }
}
