package no.usht.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import no.usht.shared.Norwegian;
import no.usht.sheets.SheetColumn;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.GridCells;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A column of a list, said once for the page and for the files that people take out. */
public final class Column<T> {

    private final String heading;
    private final List<SheetColumn<T>> inFiles;
    private final Function<T, String> words;
    private boolean onPage = true;
    private boolean number;
    private boolean brief;
    private boolean wrapping;
    private @Nullable Function<T, Tag> tag;
    private @Nullable Function<T, String> address;
    private @Nullable Function<T, Component[]> drawing;
    private @Nullable Press<T> press;
    private Function<T, String> smallPrint = row -> "";
    private Optional<Order> order = Optional.empty();

    /**
     * What a list can be sorted by.
     *
     * @param word in addresses
     * @param property as the service that gives the rows calls it
     */
    record Order(String word, String property) {}

    private Column(String heading, List<SheetColumn<T>> inFiles, Function<T, String> words) {
        this.heading = heading;
        this.inFiles = inFiles;
        this.words = words;
    }

    private static <T> Column<T> of(String heading, Function<T, @Nullable Object> value, Function<T, String> words) {
        return new Column<>(heading, List.of(new SheetColumn<>(heading, value)), words);
    }

    public static <T> Column<T> text(String heading, Function<T, String> words) {
        return of(heading, words::apply, words);
    }

    /** A number, which stands to the right. */
    public static <T> Column<T> number(String heading, ToLongFunction<T> number) {
        Column<T> column = of(heading, number::applyAsLong, row -> Norwegian.number(number.applyAsLong(row)));
        column.number = true;
        return column;
    }

    /** A number with decimals, which stands to the right. */
    public static <T> Column<T> decimal(String heading, Function<T, BigDecimal> number) {
        return Column.<T>of(heading, number::apply, row -> Norwegian.number(number.apply(row)))
                .toTheRight();
    }

    /** Money in øre, or none; files have it in kroner. */
    public static <T> Column<T> money(String heading, Function<T, @Nullable Long> ore) {
        return Column.<T>of(
                        heading,
                        row -> Optional.ofNullable(ore.apply(row))
                                .map(amount -> BigDecimal.valueOf(amount, 2))
                                .orElse(null),
                        row -> Optional.ofNullable(ore.apply(row))
                                .map(Norwegian::ore)
                                .orElse(""))
                .toTheRight();
    }

    public static <T> Column<T> day(String heading, Function<T, @Nullable LocalDate> day) {
        return day(heading, day, "");
    }

    /**
     * A day, or none.
     *
     * @param never what the page says where there is none
     */
    public static <T> Column<T> day(String heading, Function<T, @Nullable LocalDate> day, String never) {
        return of(
                heading,
                day::apply,
                row -> Optional.ofNullable(day.apply(row))
                        .map(Norwegian::shortDate)
                        .orElse(never));
    }

    /** A point in time, as people here read it from the clock. */
    public static <T> Column<T> moment(String heading, Function<T, Instant> moment) {
        return of(
                heading,
                row -> LocalDateTime.ofInstant(moment.apply(row), Norwegian.ZONE),
                row -> Norwegian.dateTime(moment.apply(row)));
    }

    /** From one day to another; two columns in files, so that they can be sorted by each. */
    public static <T> Column<T> period(
            String heading, Function<T, @Nullable LocalDate> from, Function<T, @Nullable LocalDate> to) {
        return new Column<>(
                heading,
                List.of(
                        new SheetColumn<>(I18NProvider.translate("lists.period.from", heading), from::apply),
                        new SheetColumn<>(I18NProvider.translate("lists.period.to", heading), to::apply)),
                row -> Norwegian.shortPeriod(from.apply(row), to.apply(row), Texts.language()));
    }

    public static <T> Column<T> tag(String heading, Function<T, Tag> tag) {
        Column<T> column = text(heading, row -> tag.apply(row).getText());
        column.tag = tag;
        return column;
    }

    /** Words that lead to a row's own page. */
    public static <T> Column<T> link(String heading, Function<T, String> words, Function<T, String> address) {
        Column<T> column = text(heading, words);
        column.address = address;
        return column;
    }

    /** What words can't say; files have the words. In tables alone: a list that is drawn as one scrolls has to do without. */
    public static <T> Column<T> drawn(
            String heading, Function<T, Component[]> drawing, Function<T, @Nullable Object> value) {
        Column<T> column = of(heading, value, row -> Objects.toString(value.apply(row), ""));
        column.drawing = drawing;
        return column;
    }

    /** What can be done with a row, which no file has; in tables alone. */
    public static <T> Column<T> choice(String heading, Function<T, Component> choice) {
        Column<T> column = new Column<>(heading, List.of(), row -> "");
        column.drawing = row -> new Component[] {choice.apply(row)};
        return column;
    }

    /** A button in each row of a list of any length, which shows its rows of now afterwards; no file has it. */
    public static <T> Column<T> button(String heading, String words, Function<T, String> label, Consumer<T> work) {
        Column<T> column = new Column<>(heading, List.of(), row -> "");
        column.press = new Press<>(words, label, work);
        return column;
    }

    /** @param label what screen readers say, as the words alone don't tell of which row it is */
    private record Press<T>(String words, Function<T, String> label, Consumer<T> work) {}

    /** What files have and the page has no room for. */
    public static <T> Column<T> inFiles(String heading, Function<T, @Nullable Object> value) {
        Column<T> column = of(heading, value, row -> "");
        column.onPage = false;
        return column;
    }

    /** Stands to the right, as numbers do. */
    public Column<T> toTheRight() {
        number = true;
        return this;
    }

    /** Lets the list be sorted by it. */
    public Column<T> sorted(String word, String property) {
        order = Optional.of(new Order(word, property));
        return this;
    }

    /** Tells it in the small print of the first column, where there is room for one alone. */
    public Column<T> brief() {
        brief = true;
        return this;
    }

    /** May say much, and then takes several lines instead of what the others need. */
    public Column<T> wrapping() {
        wrapping = true;
        return this;
    }

    /** Says something more below, in small print; to the first column of a list. */
    public Column<T> smallPrint(Function<T, String> words) {
        smallPrint = words;
        return this;
    }

    String heading() {
        return heading;
    }

    String words(T row) {
        return words.apply(row);
    }

    boolean isOnPage() {
        return onPage;
    }

    boolean isNumber() {
        return number;
    }

    boolean isWrapping() {
        return wrapping;
    }

    boolean isBrief() {
        return brief;
    }

    Optional<Order> order() {
        return order;
    }

    List<SheetColumn<T>> inFiles() {
        return inFiles;
    }

    String smallPrint(T row) {
        return smallPrint.apply(row);
    }

    /**
     * @param below what stands below a link, in small print
     * @param again shows the rows of now
     */
    Grid.Column<T> addTo(Grid<T> grid, Function<T, String> below, Runnable again) {
        Press<T> button = press;
        if (button != null) {
            return grid.addColumn(GridCells.button(button.words(), button.label()::apply, row -> {
                        button.work().accept(row);
                        again.run();
                    }))
                    .setHeader(heading);
        }
        Function<T, Tag> tags = tag;
        Function<T, String> links = address;
        Grid.Column<T> column = links != null
                ? grid.addColumn(GridCells.link(words::apply, links::apply, below::apply))
                : tags != null ? grid.addColumn(GridCells.tag(tags::apply)) : grid.addColumn(words::apply);
        column.setHeader(heading);
        order.ifPresent(it -> column.setKey(it.word()).setSortProperty(it.property()));
        if (number) {
            column.setTextAlign(ColumnTextAlign.END);
        }
        return column;
    }

    Cell cell(T row) {
        if (drawing != null) {
            return Cell.of(drawing.apply(row));
        }
        if (address != null) {
            return Cell.link(words.apply(row), address.apply(row));
        }
        return tag == null ? Cell.text(words.apply(row)) : Cell.of(new Span[] {tag.apply(row)});
    }
}
