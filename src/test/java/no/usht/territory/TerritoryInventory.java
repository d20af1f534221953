package no.usht.territory;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class TerritoryInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("TerritoryService.counties()", Takes.OPEN),
                entry("TerritoryService.municipality(String)", Takes.OPEN),
                entry("TerritoryService.municipalities(LocalDate)", Takes.OPEN),
                entry("TerritoryService.cityDistrict(String)", Takes.OPEN),
                entry("TerritoryService.cityDistricts(LocalDate)", Takes.OPEN),
                entry("TerritoryService.label(String)", Takes.OPEN),
                entry("TerritoryService.labels(Collection)", Takes.OPEN),
                entry("TerritoryService.named(String)", Takes.OPEN));
    }

    @Override
    public Map<String, String> memory() {
        return Map.ofEntries(entry("cache territory", "reference data, everybody's"));
    }
}
