package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringId;
import no.usht.gathering.GatheringService;
import no.usht.gathering.Rhythm;
import no.usht.gathering.Series;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.DayPicker;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;

/** When a gathering comes again: a rule, the days that it makes, each of which can be left out, and one button. */
final class SeriesForm extends Div {

    private static final int MONTHS = 6;

    private final Wording words;
    private final GatheringService gatherings;
    private final Saved<GatheringContent> first;
    private final LocalDate day;
    private final ComboBox<Rhythm> rhythm;
    private final ComboBox<DayOfWeek> weekday;
    private final DatePicker until;
    private final TextField weeksOff;
    private final Card preview;
    private final Paragraph told = new Paragraph();
    private final Div days = new Div();
    private final Button make = new Button();
    private final Map<LocalDate, Checkbox> chosen = new LinkedHashMap<>();

    SeriesForm(Wording words, GatheringService gatherings, Saved<GatheringContent> first) {
        this.words = words;
        this.gatherings = gatherings;
        this.first = first;
        this.day = Objects.requireNonNull(first.content().starts()).toLocalDate();
        Locale locale = words.language().locale();
        rhythm = new ComboBox<>(words.text("gathering.series.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(words::label);
        rhythm.setValue(Rhythm.WEEKLY);
        weekday = new ComboBox<>(words.text("gathering.series.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, locale));
        weekday.setValue(day.getDayOfWeek());
        until = DayPicker.of(words.text("gathering.series.until"));
        until.setValue(day.plusMonths(MONTHS));
        weeksOff = new TextField(words.text("gathering.series.weeksOff"));
        weeksOff.setHelperText(words.text("gathering.series.weeksOff.help"));
        weeksOff.setManualValidation(true);
        told.getElement().setAttribute("role", "status");
        days.addClassName("usht-days");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(click -> make());
        preview = new Card(words.text("gathering.series.days"), told, days, make);
        List.of(rhythm, weekday).forEach(box -> box.addValueChangeListener(event -> show()));
        until.addValueChangeListener(event -> show());
        weeksOff.addValueChangeListener(event -> show());
        addClassName("usht-stack");
        add(
                new Card(
                        words.text("gathering.series.rule"),
                        FormRows.of(List.<Component>of(rhythm, weekday), List.<Component>of(until, weeksOff))),
                preview);
        show();
    }

    private Optional<Series> series() {
        Optional<Set<Integer>> off = Series.weeks(weeksOff.getValue());
        weeksOff.setErrorMessage(words.text("gathering.series.weeksWrong"));
        weeksOff.setInvalid(off.isEmpty());
        return rhythm.getValue() == null || weekday.getValue() == null || until.getValue() == null
                ? Optional.empty()
                : off.map(weeks -> new Series(day, rhythm.getValue(), weekday.getValue(), until.getValue(), weeks));
    }

    private void show() {
        chosen.clear();
        days.removeAll();
        Optional<Series> series = series();
        List<LocalDate> all = series.map(Series::days).orElse(List.of());
        int left = series.map(Series::left).orElse(List.of()).size();
        DateTimeFormatter form = DateTimeFormatter.ofPattern(
                "EEEE d. MMMM yyyy", words.language().locale());
        all.forEach(each -> {
            Checkbox box = new Checkbox(
                    words.text("gathering.series.day", form.format(each), String.valueOf(Series.week(each))), true);
            box.addValueChangeListener(event -> count());
            chosen.put(each, box);
            days.add(box);
        });
        told.setText(
                all.isEmpty()
                        ? words.text("gathering.series.none")
                        : left == 0
                                ? words.text("gathering.series.choose")
                                : words.text("gathering.series.left", Norwegian.number(left)));
        count();
    }

    private List<LocalDate> wanted() {
        return chosen.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int number = wanted().size();
        make.setVisible(!chosen.isEmpty());
        make.setEnabled(number > 0);
        make.setText(words.text(
                number == 1 ? "gathering.series.make.one" : "gathering.series.make.many", Norwegian.number(number)));
    }

    private void make() {
        Attempt.at(
                () -> {
                    int made = gatherings.repeat(new GatheringId(first.id()), wanted());
                    Places.open(GatheringViews.All.class);
                    Notices.saved(words.text("gathering.series.made", Norwegian.number(made)));
                },
                words,
                () -> {});
    }
}
