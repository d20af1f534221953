package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.usht.content.Field;
import no.usht.forms.Facts;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.Goal;
import no.usht.plan.Indicator;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.MeasureStatus;
import no.usht.plan.Tertial;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** What the page of a measure shows. */
final class MeasureCards {

    static final List<Field<Indicator, @Nullable BigDecimal>> NUMBERS = List.of(
            Indicator.BASELINE,
            Indicator.TARGET,
            Indicator.FIRST_ACTUAL,
            Indicator.SECOND_ACTUAL,
            Indicator.THIRD_ACTUAL);

    private final Wording words;
    private final UUID id;
    private final MeasureContent measure;
    private final Optional<ActionPlanContent> plan;

    MeasureCards(Wording words, Saved<MeasureContent> measure, Optional<ActionPlanContent> plan) {
        this.words = words;
        this.id = measure.id();
        this.measure = measure.content();
        this.plan = plan;
    }

    Card facts() {
        return new Card(
                words.text("plan.measure.about"),
                Facts.of(
                        words,
                        measure,
                        List.of(
                                MeasureRecord.WHY,
                                MeasureRecord.RESPONSIBLE,
                                MeasureRecord.FROM,
                                MeasureRecord.TO,
                                MeasureRecord.DEADLINE,
                                MeasureRecord.HOURS,
                                MeasureRecord.POSITION_PERCENTAGE,
                                MeasureRecord.OUTCOME,
                                MeasureRecord.OUTCOME_REASON)));
    }

    Card serves() {
        boolean none = List.of(
                        MeasureRecord.GOAL,
                        MeasureRecord.PRIORITIES,
                        MeasureRecord.FOCUS_AREA,
                        MeasureRecord.STRATEGY_GOAL)
                .stream()
                .allMatch(field -> field.values(measure).isEmpty());
        Component facts = none
                ? MeasureSections.caption(words.text("plan.measure.serves.none"))
                : Facts.of(
                                words,
                                measure,
                                List.of(
                                        MeasureRecord.PRIORITIES,
                                        MeasureRecord.FOCUS_AREA,
                                        MeasureRecord.STRATEGY_GOAL))
                        .add(
                                words.label(MeasureRecord.GOAL),
                                plan.flatMap(content -> content.goal(measure.goal()))
                                        .map(Goal::text)
                                        .orElse(""));
        return new Card(words.text("plan.measure.serves"), facts);
    }

    Card activities(Map<ActivityId, String> titles, Function<ActivityId, String> href) {
        Card card = new Card(words.label(MeasureRecord.ACTIVITIES));
        if (titles.isEmpty()) {
            card.add(MeasureSections.caption(words.text("plan.measure.activities.none")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        titles.entrySet().stream()
                .sorted(Norwegian.by(Map.Entry::getValue))
                .forEach(each -> list.add(new ListItem(new Anchor(href.apply(each.getKey()), each.getValue()))));
        card.add(list);
        return card;
    }

    Card indicators() {
        Card card = new Card(words.label(MeasureRecord.INDICATORS));
        if (measure.indicators().isEmpty()) {
            card.add(MeasureSections.caption(words.text("plan.indicator.none")));
            return card;
        }
        DataTable table = new DataTable(words.label(MeasureRecord.INDICATORS))
                .stacking()
                .captionHidden()
                .column(words.label(Indicator.NAME));
        NUMBERS.forEach(number -> table.numberColumn(words.label(number)));
        for (Indicator indicator : measure.indicators()) {
            Cell[] cells = new Cell[NUMBERS.size() + 1];
            cells[0] = indicator.isCounted()
                    ? Cell.of(new Text(indicator.named()), small(countedBy(words, indicator)))
                    : Cell.text(indicator.named());
            for (int i = 0; i < NUMBERS.size(); i++) {
                cells[i + 1] = Cell.text(words.of(indicator, NUMBERS.get(i)));
            }
            table.row(cells);
        }
        card.add(table);
        if (measure.isCounted()) {
            card.add(MeasureSections.caption(words.text("plan.indicator.counted.text")));
            card.actions(Places.link(words.text("plan.basis.open"), MeasureViews.Basis.class, RecordAddress.id(id)));
        }
        return card;
    }

    /** How the program counts it. */
    static String countedBy(Wording words, Indicator indicator) {
        String figure = words.of(indicator, Indicator.FIGURE);
        String among = words.of(indicator, Indicator.AMONG);
        return figure.equals(indicator.name())
                ? words.text("plan.indicator.countedAmong", among)
                : words.text("plan.indicator.countedBy", figure, among);
    }

    /** What was said at the end of each tertial, one beside the other. */
    Card statuses() {
        DataTable table = new DataTable(words.text("plan.status"))
                .stacking()
                .captionHidden()
                .column(words.text("plan.status.tertial"))
                .column(words.label(MeasureStatus.LIGHT))
                .column(words.label(MeasureStatus.REASON))
                .column(words.label(MeasureStatus.REMEDY));
        for (Tertial tertial : Tertial.values()) {
            Optional<MeasureStatus> status = measure.status(tertial);
            table.row(
                    Cell.of(named(tertial)),
                    Cell.of(PlanTags.of(measure, tertial, words), said(status)),
                    Cell.text(status.map(MeasureStatus::reason).orElse("")),
                    Cell.text(status.map(MeasureStatus::remedy).orElse("")));
        }
        return new Card(words.text("plan.status"), table);
    }

    /** The same measure in other years; empty where there is none. */
    Optional<Card> thread(List<Saved<MeasureContent>> thread, UUID shown) {
        if (thread.size() < 2) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        for (Saved<MeasureContent> each : thread) {
            String plan = words.of(each.content(), MeasureRecord.PLAN);
            ListItem item = new ListItem(
                    each.id().equals(shown)
                            ? new Span(plan)
                            : Places.link(plan, MeasureViews.Detail.class, RecordAddress.id(each.id())));
            each.content()
                    .lastStatus()
                    .flatMap(status -> Optional.ofNullable(status.light()))
                    .ifPresent(light -> item.add(new Text(" "), PlanTags.of(light, words)));
            Optional.ofNullable(each.content().outcome())
                    .ifPresent(outcome -> item.add(new Text(" "), new Tag(words.label(outcome), Tag.Tone.OFF)));
            list.add(item);
        }
        return Optional.of(new Card(words.text("plan.measure.thread"), list));
    }

    private Div named(Tertial tertial) {
        Div named = new Div(words.label(tertial));
        plan.flatMap(content -> content.end(tertial)).ifPresent(day -> named.add(small(Norwegian.date(day))));
        return named;
    }

    private Div said(Optional<MeasureStatus> status) {
        return status.filter(said -> said.saidAt() != null)
                .map(said -> small(words.text(
                        "plan.status.said", said.saidBy(), Norwegian.dateTime(Objects.requireNonNull(said.saidAt())))))
                .orElseGet(Div::new);
    }

    private static Div small(String text) {
        Div small = new Div(text);
        small.addClassName("usht-caption");
        return small;
    }
}
