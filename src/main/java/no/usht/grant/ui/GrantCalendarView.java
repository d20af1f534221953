package no.usht.grant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.grant.GrantState;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearRecord;
import no.usht.grant.GrantYearService;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import org.springframework.util.StringUtils;

/** What comes when, of all schemes, month by month. */
@Route(value = "tilskudd/kalender", layout = NationalLayout.class)
@PermitAll
class GrantCalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GrantYearService years;
    private final transient GrantTitles titles;
    private final transient Access access;
    private final transient Clock clock;
    private final transient Wording words = new Wording(this);

    private record Dated(LocalDate day, String what, Saved<GrantYearContent> year) {}

    GrantCalendarView(GrantYearService years, GrantTitles titles, Access access, Clock clock) {
        this.years = years;
        this.titles = titles;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return words.text("grant.calendar.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.GRANT_READ)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(new PageHeader(getPageTitle(), words.text("grant.calendar.lead"))
                .above(Places.link(words.text("grant.years.title"), GrantYearViews.All.class)));
        TreeMap<YearMonth, List<Dated>> months = dated().collect(
                        Collectors.groupingBy(date -> YearMonth.from(date.day()), TreeMap::new, Collectors.toList()));
        add(
                months.isEmpty()
                        ? new EmptyState(words.text("grant.calendar.none"), words.text("grant.calendar.none.text"))
                        : CardGrid.column(
                                months.values().stream().map(this::month).toArray(Card[]::new)));
    }

    /** From the beginning of this month on: what is over, the years themselves tell. */
    private Stream<Dated> dated() {
        LocalDate first = LocalDate.now(clock.withZone(Norwegian.ZONE)).withDayOfMonth(1);
        return years.all().stream()
                .flatMap(year -> Stream.concat(
                                GrantYearRecord.DAYS.stream(), Stream.of(GrantYearRecord.CARRY_OVER_UNTIL))
                        .flatMap(field -> Stream.ofNullable(field.get(year.content()))
                                .map(day -> new Dated(day, words.label(field), year))))
                .filter(date -> !date.day().isBefore(first))
                .sorted(Comparator.comparing(Dated::day));
    }

    private Card month(List<Dated> dates) {
        LocalDate first = dates.getFirst().day();
        String name = StringUtils.capitalize(
                Norwegian.month(first.getMonthValue(), words.language()) + " " + first.getYear());
        DataTable table = new DataTable(words.text("grant.calendar.table", name))
                .stacking()
                .captionHidden()
                .column(words.text("grant.calendar.day"))
                .column(words.text("grant.calendar.what"))
                .column(words.text("grant.year.title"))
                .column(words.label(GrantYearRecord.STATE));
        dates.forEach(date -> {
            GrantState state = date.year().content().standing();
            table.row(
                    Cell.text(Norwegian.date(date.day())),
                    Cell.text(date.what()),
                    Cell.link(
                            titles.of(date.year().content()),
                            Places.href(
                                    GrantYearViews.Detail.class,
                                    RecordAddress.id(date.year().id()))),
                    Cell.of(GrantWords.tag(state, words)));
        });
        return new Card(name, table);
    }
}
