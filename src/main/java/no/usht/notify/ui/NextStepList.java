package no.usht.notify.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.usht.notify.NextStep;
import no.usht.shared.Norwegian;
import no.usht.uikit.Tag;

/** What to do next: when, what, and a tag that says what kind of thing it is. */
public final class NextStepList extends UnorderedList {

    private static final int DAYS_COUNTED_IN_WORDS = 14;

    public NextStepList(List<NextStep> steps, LocalDate today) {
        addClassName("usht-steps");
        // Without it, some browsers take the list from screen readers when its dots are gone.
        getElement().setAttribute("role", "list");
        steps.forEach(step -> add(item(step, today)));
    }

    private ListItem item(NextStep step, LocalDate today) {
        Span when = new Span(step.due() == null ? "" : when(step.due(), today));
        when.addClassName("usht-step-when");
        Div what = new Div(new Anchor(step.href(), step.title()));
        what.addClassName("usht-step-what");
        if (!step.text().isEmpty()) {
            Paragraph text = new Paragraph(step.text());
            text.addClassName("usht-caption");
            what.add(text);
        }
        ListItem item = new ListItem(when, what);
        if (!step.label().isEmpty()) {
            item.add(new Tag(step.label(), tone(step.urgency())));
        }
        return item;
    }

    private String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return getTranslation("notify.due.today");
        }
        if (days == 1) {
            return getTranslation("notify.due.tomorrow");
        }
        return days > 1 && days <= DAYS_COUNTED_IN_WORDS
                ? getTranslation("notify.due.inDays", String.valueOf(days))
                : Norwegian.date(due);
    }

    private static Tag.Tone tone(NextStep.Urgency urgency) {
        return switch (urgency) {
            case NOW -> Tag.Tone.BAD;
            case SOON -> Tag.Tone.WARN;
            case LATER -> Tag.Tone.ACCENT;
        };
    }
}
