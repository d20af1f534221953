package no.usht.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.CellRows;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.lists.Parameters;
import no.usht.pages.Presentation;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import no.usht.shell.Places;
import no.usht.staff.Capacity;
import no.usht.staff.CapacityService;
import no.usht.staff.Position;
import no.usht.staff.PositionKind;
import no.usht.staff.StaffContent;
import no.usht.staff.StaffRecord;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FormRows;
import no.usht.uikit.Tag;

/** What only staff has on its pages. */
@org.springframework.stereotype.Component
class StaffPages implements Presentation<StaffContent> {

    private static final List<Field<StaffContent, ?>> FACTS =
            List.of(StaffRecord.TITLE, StaffRecord.EMAIL, StaffRecord.NOTES);

    private final CapacityService capacities;
    private final Exports exports;
    private final Clock clock;
    private final RecordPages<StaffContent> pages;

    StaffPages(CapacityService capacities, Exports exports, Clock clock, RecordTools tools) {
        this.capacities = capacities;
        this.exports = exports;
        this.clock = clock;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<StaffContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<StaffContent> kind() {
        return StaffRecord.KIND;
    }

    @Override
    public Views views() {
        return new Views(
                StaffViews.All.class,
                StaffViews.Detail.class,
                StaffViews.Edit.class,
                StaffViews.Begin.class,
                StaffViews.History.class,
                StaffViews.Drafts.class,
                StaffViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "staff.members.";
    }

    @Override
    public StaffContent begun(QueryParameters asked) {
        return kind().empty().withPositions(List.of(Position.blank()));
    }

    @Override
    public String smallPrint(StaffContent member) {
        return member.title();
    }

    @Override
    public List<Anchor> links(Wording words) {
        return List.of(Places.link(words.text("staff.capacity.title"), StaffViews.Capacities.class));
    }

    @Override
    public Listing<StaffContent> listing(Wording words) {
        return new Listing<>(
                List.of(StaffRecord.NAME, StaffRecord.TITLE, StaffRecord.EMAIL),
                "staff.members.text",
                List.of(),
                List.of(
                        Column.<Saved<StaffContent>>text(
                                        words.text("staff.members.today"),
                                        member -> percent(member.content().percentageOn(today())))
                                .toTheRight()
                                .brief(),
                        Column.text(words.text("staff.members.tasks"), member -> tasks(member.content())),
                        Presentation.column(words, StaffRecord.EMAIL),
                        Column.inFiles(
                                words.label(StaffRecord.TITLE),
                                member -> member.content().title())),
                List.of());
    }

    private String tasks(StaffContent member) {
        return Norwegian.list(member.positions().stream()
                .filter(position -> position.kind() == PositionKind.TASK && position.holdsOn(today()))
                .map(Position::toString)
                .toList());
    }

    private static String percent(int percentage) {
        return percentage + "\u00a0%";
    }

    @Override
    public List<Component> sections(Form<StaffContent> form, Opened<StaffContent> opened) {
        Wording words = form.words();
        CellRows<Position> positions = new CellRows<>(words, StaffRecord.POSITIONS, Position.blank(), "staff.position.")
                .choice(Position.KIND, PositionKind.values())
                .line(Position.WHAT)
                .whole(Position.PERCENTAGE, "staff.position.percentageWrong")
                .day(Position.FROM)
                .day(Position.UNTIL)
                .amount(Position.REPAID);
        return List.of(
                new Card(
                        words.text("staff.member.about"),
                        FormRows.of(
                                List.of(form.line(StaffRecord.NAME)),
                                List.of(form.line(StaffRecord.TITLE), form.line(StaffRecord.EMAIL)),
                                List.of(form.text(StaffRecord.NOTES)))),
                new Card(
                        words.label(StaffRecord.POSITIONS),
                        new Paragraph(words.text("staff.member.positions.help")),
                        form.bind(positions, StaffRecord.POSITIONS)));
    }

    @Override
    public List<Component> cards(Saved<StaffContent> saved, Wording words) {
        StaffContent member = saved.content();
        Card today = new Card(
                words.text("staff.member.about"),
                Facts.of(words, member, FACTS)
                        .add(words.text("staff.members.today"), percent(member.percentageOn(today()))));
        if (member.isTooMuchOn(today())) {
            today.actions(new Tag(words.text("staff.member.tooMuch"), Tag.Tone.WARN));
        }
        return List.of(
                today,
                new Card(
                        words.label(StaffRecord.POSITIONS),
                        member.positions().isEmpty()
                                ? new Paragraph(words.text("staff.member.positions.none"))
                                : positions(member, words)));
    }

    private static DataTable positions(StaffContent member, Wording words) {
        DataTable table =
                new DataTable(words.label(StaffRecord.POSITIONS)).stacking().captionHidden();
        table.column(words.label(Position.KIND))
                .column(words.label(Position.WHAT))
                .numberColumn(words.label(Position.PERCENTAGE))
                .column(words.text("staff.position.time"))
                .numberColumn(words.label(Position.REPAID));
        member.positions()
                .forEach(position -> table.row(Stream.of(
                                words.of(position, Position.KIND),
                                position.what(),
                                words.of(position, Position.PERCENTAGE) + "\u00a0%",
                                Norwegian.shortPeriod(position.from(), position.until(), words.language()),
                                words.of(position, Position.REPAID))
                        .map(DataTable.Cell::text)
                        .toArray(DataTable.Cell[]::new)));
        return table;
    }

    Optional<String> capacity(RecordPage page, BeforeEnterEvent event) {
        int year = Parameters.YEAR.in(event.getLocation().getQueryParameters()).orElseGet(() -> today().getYear());
        return pages.besideForReaders(
                page, "staff.capacity.title", "staff.capacity.lead", words -> capacity(year, words));
    }

    private Component capacity(int year, Wording words) {
        String all = words.text("staff.capacity.all");
        ListTable<Capacity> table = new ListTable<>(
                        words.text("staff.capacity.of", String.valueOf(year)),
                        columns(words),
                        exports,
                        () -> withSum(capacities.ofYear(year), all, year))
                .empty(() -> new EmptyState(words.text("staff.capacity.none"), words.text("staff.capacity.none.text")));
        table.show();
        List<Capacity> asked = capacities.asked(year);
        Div years = new Div(IntStream.of(year - 1, year + 1)
                .filter(YearSpan.OF_ACTIVITIES::contains)
                .mapToObj(other -> new Anchor(
                        Places.href(StaffViews.Capacities.class, Parameters.YEAR.query(other)), String.valueOf(other)))
                .toArray(Component[]::new));
        years.addClassName("usht-actions");
        Card have = new Card(words.text("staff.capacity.of", String.valueOf(year)), years, table);
        return asked.isEmpty() ? have : stacked(have, asked(asked, year, words));
    }

    private static Div stacked(Component... cards) {
        Div all = new Div(cards);
        all.addClassName("usht-stack");
        return all;
    }

    /** What the plan asks for beside what there is, and the months of which it is too much. */
    private Card asked(List<Capacity> asked, int year, Wording words) {
        Capacity sum = Capacity.sum(words.text("staff.capacity.asked.all"), year, asked);
        Capacity have = Capacity.sum(words.text("staff.capacity.have"), year, capacities.ofYear(year));
        Capacity left = have.without(words.text("staff.capacity.left"), sum);
        ListTable<Capacity> table = new ListTable<>(
                words.text("staff.capacity.asked", String.valueOf(year)),
                columns(words),
                exports,
                () -> Stream.concat(asked.stream(), Stream.of(sum, have, left)).toList());
        table.show();
        List<Integer> tooMuch = left.shortMonths();
        Paragraph said = new Paragraph(
                tooMuch.isEmpty()
                        ? words.text("staff.capacity.enough")
                        : words.text(
                                "staff.capacity.tooMuch",
                                Norwegian.list(tooMuch.stream()
                                        .map(month -> Norwegian.month(month, words.language()))
                                        .toList())));
        return new Card(words.text("staff.capacity.asked", String.valueOf(year)), said, table);
    }

    private static List<Capacity> withSum(List<Capacity> each, String all, int year) {
        return each.isEmpty()
                ? List.of()
                : Stream.concat(each.stream(), Stream.of(Capacity.sum(all, year, each)))
                        .toList();
    }

    private static List<Column<Capacity>> columns(Wording words) {
        return Stream.of(
                        Stream.of(Column.text(words.label(StaffRecord.NAME), Capacity::name)),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> Column.<Capacity>decimal(
                                        Norwegian.shortMonth(month, words.language()),
                                        capacity -> capacity.months().get(month - 1))),
                        Stream.of(Column.<Capacity>decimal(words.text("staff.capacity.year"), Capacity::ofYear)))
                .<Column<Capacity>>flatMap(columns -> columns)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
