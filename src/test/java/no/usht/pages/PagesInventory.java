package no.usht.pages;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class PagesInventory implements ModuleInventory {

    @Override
    public Map<String, String> routes() {
        return Map.of("s/:centre/sok", Permission.ACTIVITY_READ.name());
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of("sandefjord-leder", List.of("/s/vestfold/sok?q=demens", "/s/vestfold/sok?q=finnes%20ikke"));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("pages.deleted.count.", () -> Stream.of("one", "many", "most")),
                entry("pages.drafts.count.", () -> Stream.of("one", "many", "most")),
                entry("pages.imports.count.", () -> Stream.of("one", "many", "most")),
                entry("pages.imports.left.", () -> TextKeys.constants("keeping.FileImport$Why")));
    }
}
