package no.usht.publication;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class PublicationInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("PublishedActivities.find(ActivityId)", Takes.OPEN),
                entry("PublishedActivities.partsOf(ActivityId)", Takes.OPEN),
                entry("PublishedActivities.years()", Takes.OPEN),
                entry("PublishedActivities.current(ActivityId)", Takes.HANDED_OVER),
                entry("PublishedActivities.history(ActivityId)", Takes.HANDED_OVER),
                entry("PublicationService.publish(Publication)", Takes.CONTENT),
                entry("PublicationService.sharedWithUs()", Takes.NOTHING));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("PublicationService.withdraw(ActivityId)", "activity"),
                entry("PublicationService.current(ActivityId)", "activity"),
                entry("PublicationService.history(ActivityId)", "activity"));
    }

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(entry(
                "PublishedRendering",
                "a published activity by PublishedActivities, anew for each file, with the rights of the page"));
    }
}
