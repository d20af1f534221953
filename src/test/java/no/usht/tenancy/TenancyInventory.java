package no.usht.tenancy;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class TenancyInventory implements ModuleInventory {

    @Override
    public Map<String, String> background() {
        return Map.ofEntries(entry(
                "CacheInvalidation",
                "none: its own connection, which only listens; it empties caches and reads no row"));
    }

    @Override
    public Map<String, String> memory() {
        return Map.ofEntries(
                entry("cache tenants", "the registry, which is everybody's; read as the platform"),
                entry("cache memberships", "by person; read as the platform"),
                entry("CacheConfiguration", "makes the caches above"),
                entry("ConnectionsPerWorkspace", "how many connections each workspace has, by workspace"));
    }
}
