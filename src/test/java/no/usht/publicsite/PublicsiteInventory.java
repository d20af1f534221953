package no.usht.publicsite;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class PublicsiteInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("PublicSearch.find(PublicQuery, Pageable)", Takes.OPEN),
                entry("PublicSearch.count(PublicQuery)", Takes.OPEN),
                entry("PublicSearch.years()", Takes.OPEN));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(entry("", PUBLIC), entry("aktivitet/:id", PUBLIC), entry("senter/:key", PUBLIC));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry("", List.of("/", "/?q=demens", "/senter/vestfold", "/aktivitet/:first")));
    }
}
