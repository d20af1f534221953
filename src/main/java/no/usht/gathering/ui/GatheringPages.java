package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ui.ActivityAddress;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.gathering.CalendarAddresses;
import no.usht.gathering.CalendarFile;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringId;
import no.usht.gathering.GatheringRecord;
import no.usht.gathering.GatheringService;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordFilter.Days;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Parameter;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.uikit.FileLink;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import org.springframework.data.domain.Sort;

/** What only gatherings have on their pages. */
@org.springframework.stereotype.Component
class GatheringPages implements Presentation<GatheringContent> {

    private final GatheringService gatherings;
    private final GatheringSections sections;
    private final GatheringFacts facts;
    private final CalendarAddresses addresses;
    private final CentrePlaces places;
    private final Access access;
    private final Clock clock;
    private final RecordPages<GatheringContent> pages;

    GatheringPages(
            GatheringService gatherings,
            GatheringSections sections,
            GatheringFacts facts,
            CalendarAddresses addresses,
            CentrePlaces places,
            Access access,
            Clock clock,
            RecordTools tools) {
        this.gatherings = gatherings;
        this.sections = sections;
        this.facts = facts;
        this.addresses = addresses;
        this.places = places;
        this.access = access;
        this.clock = clock;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<GatheringContent> pages() {
        return pages;
    }

    Optional<String> calendar(RecordPage page, BeforeEnterEvent event) {
        return pages.besideForReaders(page, "gathering.calendar.title", "gathering.calendar.lead", words -> {
            Div content = new Div(new FileLink(
                    words.text("gathering.calendar.all"),
                    () -> Optional.of(new FileLink.Prepared(
                            "samlinger.ics",
                            CalendarFile.TYPE,
                            () -> CalendarFile.of(gatherings.since(today().minusMonths(1)), clock.instant())))));
            if (access.may(Permission.GATHERING_WRITE)) {
                content.add(new CalendarSubscriptions(words, addresses, null));
            }
            content.add(GatheringCalendar.of(
                    words, gatherings, today(), event.getLocation().getQueryParameters()));
            content.addClassName("usht-stack");
            return content;
        });
    }

    Optional<String> series(RecordPage page, BeforeEnterEvent event) {
        return (access.may(Permission.GATHERING_WRITE)
                        ? RecordAddress.id(event).map(GatheringId::new).flatMap(gatherings::find)
                        : Optional.<Saved<GatheringContent>>empty())
                .map(saved -> {
                    Wording words = new Wording(page, names());
                    String title =
                            words.text("gathering.series.title", saved.content().title());
                    page.add(
                            new PageHeader(title, words.text("gathering.series.lead", when(saved.content())))
                                    .above(Places.link(
                                            saved.content().title(),
                                            GatheringViews.Detail.class,
                                            RecordAddress.id(saved.id()))),
                            new SeriesForm(words, gatherings, saved));
                    return title;
                });
    }

    @Override
    public List<Component> actions(Saved<GatheringContent> saved, Wording words, Runnable again) {
        List<Component> actions = new ArrayList<>();
        if (access.may(Permission.PARTICIPANT_WRITE)) {
            actions.add(RecordAddress.button(
                    words.text("gathering.ticks.open"), GatheringViews.Attendance.class, RecordAddress.id(saved.id())));
        }
        actions.add(RecordAddress.button(
                words.text("gathering.series.repeat"), GatheringViews.Repeat.class, RecordAddress.id(saved.id())));
        return actions;
    }

    @Override
    public RecordKind<GatheringContent> kind() {
        return GatheringRecord.KIND;
    }

    @Override
    public GatheringContent begun(QueryParameters asked) {
        return ActivityAddress.ACTIVITY
                .in(asked)
                .flatMap(id -> gatherings
                        .activity(id)
                        .map(title ->
                                kind().empty().with(begun -> begun.activity(id).title(title))))
                .orElseGet(kind()::empty);
    }

    @Override
    public Wording.Names names() {
        return new GatheringNames(gatherings, places);
    }

    @Override
    public Views views() {
        return new Views(
                GatheringViews.All.class,
                GatheringViews.Detail.class,
                GatheringViews.Edit.class,
                GatheringViews.Begin.class,
                GatheringViews.History.class,
                GatheringViews.Drafts.class,
                GatheringViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "gathering.gatherings.";
    }

    @Override
    public Sort order() {
        return Sort.by(GatheringRecord.STARTS.key());
    }

    @Override
    public List<Anchor> links(Wording words) {
        return List.of(Places.link(words.text("gathering.calendar.link"), GatheringViews.Calendar.class));
    }

    @Override
    public Listing<GatheringContent> listing(Wording words) {
        return new Listing<>(
                List.of(GatheringRecord.TITLE, GatheringRecord.PLACE, GatheringRecord.PROGRAMME),
                "gathering.gatherings.text",
                List.of(Narrowing.days(
                        Parameter.yes("holdt"),
                        List.of(Days.before(GatheringRecord.ENDS, today())),
                        List.of(Days.from(GatheringRecord.ENDS, today())),
                        "gathering.gatherings.earlier")),
                List.of(
                        Column.<Saved<GatheringContent>>text(
                                        words.text("gathering.gatherings.when"), each -> shortWhen(each.content()))
                                .brief()
                                .sorted("nar", GatheringRecord.STARTS.key()),
                        Column.<Saved<GatheringContent>>text(
                                        words.text("gathering.gatherings.where"), each -> where(each.content(), words))
                                .brief(),
                        Column.tag(words.text("gathering.gatherings.state"), each -> state(each.content(), words)),
                        Presentation.column(words, GatheringRecord.ACTIVITY).wrapping(),
                        Column.inFiles(
                                words.label(GatheringRecord.STARTS),
                                each -> each.content().starts()),
                        Column.inFiles(
                                words.label(GatheringRecord.ENDS),
                                each -> each.content().ends()),
                        Column.inFiles(
                                words.label(GatheringRecord.CANCELLED_REASON),
                                each -> each.content().cancelledReason())),
                List.of());
    }

    static String when(GatheringContent gathering) {
        return Norwegian.span(Objects.requireNonNull(gathering.starts()), Objects.requireNonNull(gathering.ends()));
    }

    static String shortWhen(GatheringContent gathering) {
        return Norwegian.shortSpan(
                Objects.requireNonNull(gathering.starts()), Objects.requireNonNull(gathering.ends()));
    }

    /** The room, or that people meet on the screen, or both. */
    static String where(GatheringContent gathering, Wording words) {
        if (gathering.link().isEmpty()) {
            return gathering.place();
        }
        return gathering.place().isEmpty()
                ? words.text("gathering.digital")
                : words.text("gathering.both", gathering.place());
    }

    Tag state(GatheringContent gathering, Wording words) {
        if (gathering.isCancelled()) {
            return new Tag(words.text("gathering.state.cancelled"), Tag.Tone.BAD);
        }
        return gathering.endsAt().isBefore(clock.instant())
                ? new Tag(words.text("gathering.state.held"), Tag.Tone.OFF)
                : new Tag(words.text("gathering.state.coming"), Tag.Tone.ACCENT);
    }

    @Override
    public List<Component> sections(Form<GatheringContent> form, Opened<GatheringContent> opened) {
        return sections.of(form);
    }

    @Override
    public UUID save(Desk.Begun begun, GatheringContent content, RecordService records) {
        return gatherings
                .save(TypedId.ofNullable(begun.id(), GatheringId::new), begun.version(), content, begun.draft())
                .value();
    }

    @Override
    public void restore(UUID id, Deletions deletions) {
        gatherings.restore(new GatheringId(id));
    }

    @Override
    public List<Component> cards(Saved<GatheringContent> saved, Wording words) {
        return facts.of(saved, state(saved.content(), words), words);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
