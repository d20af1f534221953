package no.usht.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields for days, the Norwegian way. */
public final class DayPicker {

    private DayPicker() {}

    /** An empty field. */
    public static DatePicker of(String label) {
        Locale locale = Texts.language().locale();
        List<DayOfWeek> fromSunday = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY))
                .toList();
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setClearButtonVisible(true);
        // The calendar would cover the fields around it and catch the Tab key of whoever types the date; its button
        // opens it.
        picker.setAutoOpen(false);
        picker.setI18n(new DatePickerI18n()
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "ddMMyyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(picker.getTranslation("uikit.dates.today"))
                .setCancel(picker.getTranslation("uikit.dates.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("uikit.dates.bad"))
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList()));
        picker.setHelperText(picker.getTranslation("uikit.dates.form"));
        return picker;
    }
}
