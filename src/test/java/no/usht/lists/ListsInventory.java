package no.usht.lists;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class ListsInventory implements ModuleInventory {

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(
                entry(
                        "Exports",
                        "what a list shows, in the workspace of the tab that asks, from the list's own service and its permission (ListPageTests)"),
                entry("FileLinks", "where Exports is fetched, while the list is on the page of a tab that is open"));
    }
}
