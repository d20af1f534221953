package no.usht.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.print.Letterhead;
import no.usht.print.ListPaper;
import no.usht.shared.Language;
import no.usht.sheets.SheetColumn;

/**
 * What files are made of.
 *
 * @param name of the list, which its files bear
 * @param narrowedTo what it is narrowed to, in words; empty where all is listed
 * @param rows all of them; fails at once where they may not be seen
 */
record Exported<T>(String name, List<Column<T>> columns, Supplier<String> narrowedTo, Supplier<Stream<T>> rows) {

    List<SheetColumn<T>> inFiles() {
        return columns.stream().flatMap(column -> column.inFiles().stream()).toList();
    }

    /** Those of the page that say something. */
    List<Column<T>> onPaper() {
        return columns.stream()
                .filter(column -> column.isOnPage() && !column.inFiles().isEmpty())
                .toList();
    }

    /** How many rows are printed at the most. */
    long mostOnPaper() {
        return paper(new Letterhead("", "", LocalDate.EPOCH), Language.NB).mostRows();
    }

    ListPaper paper(Letterhead letterhead, Language language) {
        return new ListPaper(
                language,
                letterhead,
                name,
                narrowedTo.get(),
                onPaper().stream()
                        .map(column -> new ListPaper.Column(column.heading(), column.isNumber()))
                        .toList());
    }
}
