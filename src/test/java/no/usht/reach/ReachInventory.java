package no.usht.reach;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class ReachInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("ReachMatrices.matrix(ReachFilter)", Takes.NOTHING),
                entry("ReachMatrices.behind(ReachFilter, String)", Takes.NOTHING),
                entry("ReachMatrices.gatherings(ReachFilter, String)", Takes.NOTHING),
                entry("ReachMatrices.activities()", Takes.NOTHING),
                entry("ReachMatrices.priorities()", Takes.NOTHING),
                entry("ReachMatrices.years()", Takes.NOTHING));
    }

    @Override
    public List<Object> arguments() {
        return List.of(ReachFilter.all());
    }

    @Override
    public Map<String, String> routes() {
        return Map.of("s/:centre/rekkevidde", Permission.GATHERING_READ.name());
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "sandefjord-leder", List.of("/s/vestfold/rekkevidde", "/s/vestfold/rekkevidde?sted=3907&ar=2026"));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.of("reach.place.count.", () -> Stream.of("one", "many"));
    }
}
