package no.usht.publication;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class PublicationInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("PublishedActivities.find(UUID)", Takes.OPEN),
                entry("PublishedActivities.partsOf(UUID)", Takes.OPEN),
                entry("PublishedActivities.years()", Takes.OPEN),
                entry("PublishedActivities.current(UUID)", Takes.HANDED_OVER),
                entry("PublishedActivities.history(UUID)", Takes.HANDED_OVER),
                entry("PublicationService.publish(Publication)", Takes.CONTENT),
                entry("PublicationService.sharedWithUs()", Takes.NOTHING));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("PublicationService.withdraw(UUID)", "activity"),
                entry("PublicationService.current(UUID)", "activity"),
                entry("PublicationService.history(UUID)", "activity"));
    }

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(entry(
                "PublishedRendering",
                "a published activity by PublishedActivities, anew for each file, with the rights of the page"));
    }
}
