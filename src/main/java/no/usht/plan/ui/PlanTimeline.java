package no.usht.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import no.usht.forms.Wording;
import org.jspecify.annotations.Nullable;

/** When measures are worked on, month by month; a table beside it says the same to those who do not see it. */
final class PlanTimeline extends Div {

    /** One measure; what is open goes to the year's end. */
    record Bar(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate deadline) {}

    private static final int MONTHS = 12;

    PlanTimeline(Wording words, int year, List<Bar> bars) {
        addClassName("usht-timeline");
        getElement().setAttribute("aria-hidden", "true");
        add(row("usht-timeline-head", ""));
        for (Month month : Month.values()) {
            Span name = new Span(
                    month.getDisplayName(TextStyle.SHORT, words.language().locale())
                            .replace(".", ""));
            name.addClassName("usht-timeline-month");
            add(name);
        }
        bars.forEach(bar -> add(bar, year));
    }

    private void add(Bar bar, int year) {
        add(row("usht-timeline-name", bar.title()));
        Div line = new Div();
        line.addClassName("usht-timeline-line");
        int first = bar.from() == null ? 1 : month(bar.from(), year);
        int last = bar.to() == null ? MONTHS : month(bar.to(), year);
        Div span = new Div();
        span.addClassName("usht-timeline-bar");
        span.getStyle().set("grid-column", first + " / " + (last + 1));
        line.add(span);
        if (bar.deadline() != null) {
            Div mark = new Div();
            mark.addClassName("usht-timeline-deadline");
            mark.getStyle().set("grid-column", String.valueOf(month(bar.deadline(), year)));
            line.add(mark);
        }
        add(line);
    }

    private static int month(LocalDate day, int year) {
        return day.getYear() < year ? 1 : day.getYear() > year ? MONTHS : day.getMonthValue();
    }

    private static Div row(String className, String text) {
        Div row = new Div(text);
        row.addClassName(className);
        return row;
    }
}
