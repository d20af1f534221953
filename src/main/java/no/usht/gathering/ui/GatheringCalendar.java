package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringRecord;
import no.usht.gathering.GatheringService;
import no.usht.keeping.Saved;
import no.usht.lists.Parameter;
import no.usht.pages.RecordAddress;
import no.usht.shell.Places;
import no.usht.uikit.Texts;

/** The gatherings of a month by their days: a sheet of weeks where there is room, else the days on which something is. */
final class GatheringCalendar extends Div {

    static final Parameter<YearMonth> MONTH = Parameter.matching("maned", "20[0-9]{2}-(0[1-9]|1[0-2])")
            .as(word -> Optional.of(YearMonth.parse(word)), YearMonth::toString);

    private final Wording words;
    private final LocalDate today;
    private final Locale locale = Texts.language().locale();

    private GatheringCalendar(
            Wording words, LocalDate today, YearMonth month, List<Saved<GatheringContent>> gatherings) {
        this.words = words;
        this.today = today;
        addClassName("usht-calendar");
        H2 heading = new H2(name(month));
        heading.addClassName("usht-calendar-month");
        Div way = new Div(to(month.minusMonths(1), "‹ "), heading, to(month.plusMonths(1), ""));
        way.addClassName("usht-calendar-way");
        add(way);
        if (!month.equals(YearMonth.from(today))) {
            Div back = new Div(
                    new Anchor(Places.href(GatheringViews.Calendar.class), words.text("gathering.calendar.thisMonth")));
            add(back);
        }
        if (gatherings.isEmpty()) {
            add(new Paragraph(words.text("gathering.calendar.none")));
        }
        add(weekdays(), days(month, gatherings));
    }

    /** Of the month that the address asks for; of today's if none. */
    static GatheringCalendar of(Wording words, GatheringService gatherings, LocalDate today, QueryParameters asked) {
        YearMonth month = MONTH.in(asked).orElse(YearMonth.from(today));
        return new GatheringCalendar(words, today, month, gatherings.in(month));
    }

    private Anchor to(YearMonth month, String before) {
        return new Anchor(
                Places.href(GatheringViews.Calendar.class, MONTH.query(month)),
                before.isEmpty() ? name(month) + " ›" : before + name(month));
    }

    private String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }

    private Component weekdays() {
        Div row = new Div();
        row.addClassName("usht-calendar-weekdays");
        // Each day says its own.
        row.getElement().setAttribute("aria-hidden", "true");
        for (DayOfWeek day : DayOfWeek.values()) {
            row.add(new Span(day.getDisplayName(TextStyle.FULL, locale)));
        }
        return row;
    }

    private Component days(YearMonth month, List<Saved<GatheringContent>> gatherings) {
        OrderedList days = new OrderedList();
        days.addClassName("usht-calendar-days");
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            List<Saved<GatheringContent>> onDay = gatherings.stream()
                    .filter(each -> touches(each.content(), day))
                    .toList();
            ListItem item = new ListItem();
            item.addClassName("usht-calendar-day");
            if (number == 1) {
                item.getStyle()
                        .set("--usht-weekday", String.valueOf(day.getDayOfWeek().getValue()));
            }
            item.setClassName("usht-calendar-today", day.equals(today));
            item.setClassName("usht-calendar-empty", onDay.isEmpty());
            Span full =
                    new Span(DateTimeFormatter.ofPattern("EEEE d. MMMM", locale).format(day));
            full.addClassName("usht-calendar-full");
            Span brief = new Span(String.valueOf(number));
            brief.addClassName("usht-calendar-brief");
            brief.getElement().setAttribute("aria-hidden", "true");
            item.add(full, brief);
            onDay.forEach(each -> item.add(entry(each, day)));
            days.add(item);
        }
        return days;
    }

    /** What ends at midnight is not on the next day too. */
    private static boolean touches(GatheringContent gathering, LocalDate day) {
        LocalDateTime starts = Objects.requireNonNull(gathering.starts());
        LocalDateTime ends = Objects.requireNonNull(gathering.ends());
        return starts.isBefore(day.plusDays(1).atStartOfDay()) && ends.isAfter(day.atStartOfDay());
    }

    private Component entry(Saved<GatheringContent> saved, LocalDate day) {
        GatheringContent gathering = saved.content();
        LocalDateTime starts = Objects.requireNonNull(gathering.starts());
        String when =
                starts.toLocalDate().equals(day) ? time(starts.toLocalTime()) : words.text("gathering.calendar.goesOn");
        Anchor entry =
                Places.link(when + " " + gathering.title(), GatheringViews.Detail.class, RecordAddress.id(saved.id()));
        Span activity =
                new Span(words.of(GatheringRecord.ACTIVITY, (Object) Objects.requireNonNull(gathering.activity())));
        activity.addClassName("usht-caption");
        Div holder = new Div(entry, new Div(activity));
        holder.addClassName("usht-calendar-entry");
        if (gathering.isCancelled()) {
            entry.addClassName("usht-calendar-cancelled");
            holder.add(new Span(" " + words.text("gathering.state.cancelled")));
        }
        return holder;
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT).format(time);
    }
}
