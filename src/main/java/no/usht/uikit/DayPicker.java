package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields for days, the Norwegian way. */
public final class DayPicker {

    /** Of the times that are offered; others can be typed. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private DayPicker() {}

    /** An empty field. */
    public static DatePicker of(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Texts.language().locale());
        picker.setClearButtonVisible(true);
        // The calendar would cover the fields around it and catch the Tab key of whoever types the date; its button
        // opens it.
        picker.setAutoOpen(false);
        picker.setI18n(texts(picker));
        picker.setHelperText(picker.getTranslation("uikit.dates.form"));
        return picker;
    }

    /** An empty field for a day and a time of the day. */
    public static DateTimePicker withTime(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(Texts.language().locale());
        picker.setAutoOpen(false);
        picker.setStep(STEP);
        picker.setDatePickerI18n(texts(picker));
        picker.setDateAriaLabel(picker.getTranslation("uikit.dates.dayOf", label));
        picker.setTimeAriaLabel(picker.getTranslation("uikit.dates.timeOf", label));
        picker.setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(picker.getTranslation("uikit.dates.badMoment"))
                .setIncompleteInputErrorMessage(picker.getTranslation("uikit.dates.incomplete")));
        picker.setHelperText(picker.getTranslation("uikit.dates.formOfMoment"));
        // A group of fields can't be required for those who hear it, but each of its fields can.
        picker.addAttachListener(attach -> picker.getElement().executeJs("""
                const tell = () => {
                    if (this.hasAttribute('aria-required')) {
                        this.removeAttribute('aria-required');
                        this.querySelectorAll('input').forEach(input => input.setAttribute('aria-required', 'true'));
                    }
                };
                new MutationObserver(tell).observe(this, { attributeFilter: ['aria-required'] });
                tell();"""));
        return picker;
    }

    private static DatePickerI18n texts(Component field) {
        Locale locale = Texts.language().locale();
        List<DayOfWeek> fromSunday = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY))
                .toList();
        return new DatePickerI18n()
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "ddMMyyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(field.getTranslation("uikit.dates.today"))
                .setCancel(field.getTranslation("uikit.dates.cancel"))
                .setBadInputErrorMessage(field.getTranslation("uikit.dates.bad"))
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList());
    }
}
