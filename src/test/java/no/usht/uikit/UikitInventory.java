package no.usht.uikit;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class UikitInventory implements ModuleInventory {

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(
                entry("TabDownloads", "what a page writes, in the tab's workspace and with the rights of who asks"),
                entry("FileLink", "what its page puts together, by TabDownloads"));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(entry("uikit.mail.", () -> TextKeys.constants("shared.EmailAddress$Fault")));
    }
}
