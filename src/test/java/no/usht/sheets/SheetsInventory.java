package no.usht.sheets;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class SheetsInventory implements ModuleInventory {

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(entry(
                "WorkbookParts", "the parts of one person's Excel file while it is read, without a name on the disk"));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "sheets.count.",
                        () -> Stream.of("good", "bad", "double", "take")
                                .flatMap(what -> TextKeys.numbers().map(number -> what + "." + number))),
                entry("sheets.refusal.", () -> TextKeys.constants("sheets.Refusal")));
    }
}
