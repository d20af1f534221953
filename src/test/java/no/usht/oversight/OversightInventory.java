package no.usht.oversight;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class OversightInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("PublishedFigures.years()", Takes.HANDED_OVER),
                entry("PublishedFigures.totals(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.byCentre(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.byCentreAndPriority(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.byPriority(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.byKind(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.byStatus(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.reach(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.pairs(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.together(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedFigures.funding(PublishedFilter)", Takes.HANDED_OVER),
                entry("PublishedList.list(PublishedFilter, Pageable)", Takes.HANDED_OVER),
                entry("PublishedList.count(PublishedFilter)", Takes.HANDED_OVER));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("nasjonal", Permission.OVERSIGHT_READ.name()),
                entry("nasjonal/aktiviteter", Permission.OVERSIGHT_READ.name()),
                entry("nasjonal/aktiviteter/:id", Permission.OVERSIGHT_READ.name()),
                entry("nasjonal/dekning", Permission.OVERSIGHT_READ.name()),
                entry("nasjonal/samarbeid", Permission.OVERSIGHT_READ.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry(
                "hdir-godkjenner",
                List.of(
                        "/nasjonal?ar=2026",
                        "/nasjonal/aktiviteter?ar=2026",
                        "/nasjonal/aktiviteter/:first",
                        "/nasjonal/dekning?ar=2026",
                        "/nasjonal/samarbeid?ar=2026")));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("oversight.collaboration.alone.", TextKeys::numbers),
                entry("oversight.list.count.", () -> Stream.of("one", "many")),
                entry("oversight.overview.gap.", TextKeys::numbers),
                entry("oversight.overview.never.", TextKeys::numbers),
                entry("oversight.overview.neverLink.", TextKeys::numbers),
                entry("oversight.overview.neverOfPriority.", TextKeys::numbers));
    }
}
