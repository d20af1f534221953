package no.usht.edge;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class EdgeInventory implements ModuleInventory {

    @Override
    public Map<String, String> memory() {
        return Map.ofEntries(
                entry("Visits", "how many visitors there are from each address, none of whom is signed in"));
    }
}
