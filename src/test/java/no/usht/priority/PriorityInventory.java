package no.usht.priority;

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
final class PriorityInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("PriorityService.list(int)", Takes.NOTHING),
                entry("PriorityService.assignments(int)", Takes.NOTHING),
                entry("PriorityService.find(PriorityId)", Takes.HANDED_OVER),
                entry("PriorityService.draft(PriorityContent, KeptDraft)", Takes.HANDED_OVER),
                entry("PriorityService.rework(PriorityId, int, PriorityContent, KeptDraft)", Takes.HANDED_OVER),
                entry("PriorityService.publish(PriorityId, int)", Takes.HANDED_OVER),
                entry("PriorityService.drafts(int)", Takes.HANDED_OVER),
                entry("PriorityService.publishDrafts(int, Map)", Takes.HANDED_OVER),
                entry("PriorityService.delete(PriorityId, int)", Takes.HANDED_OVER),
                entry("PriorityService.restore(PriorityId)", Takes.HANDED_OVER),
                entry("PriorityService.move(PriorityId, int, int)", Takes.HANDED_OVER),
                entry("PriorityService.beginYear(int, int)", Takes.HANDED_OVER),
                entry("PriorityCatalogue.ofYear(int)", Takes.OPEN),
                entry("PriorityCatalogue.ofYears(int, int)", Takes.OPEN),
                entry("PriorityCatalogue.names(Collection)", Takes.OPEN),
                entry("PriorityCatalogue.find(int, String)", Takes.OPEN),
                entry("PriorityCatalogue.years()", Takes.OPEN));
    }

    @Override
    public Map<String, String> background() {
        return Map.ofEntries(entry(
                "PriorityNames", "none: forgets what is cached for all workspaces, in the transaction's own thread"));
    }

    @Override
    public Map<String, String> memory() {
        return Map.ofEntries(
                entry("cache priorities", "by workspace (workspaceKeyGenerator): the directorate's list has drafts"));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/satsinger", Permission.PRIORITY_READ.name()),
                entry("nasjonal/satsinger", Permission.PRIORITY_READ.name()),
                // A reader is told here, without a form, who may set priorities.
                entry("nasjonal/satsinger/ny", Permission.PRIORITY_READ.name()),
                entry("nasjonal/satsinger/:id", Permission.PRIORITY_READ.name()),
                entry("nasjonal/satsinger/:id/historikk", Permission.PRIORITY_WRITE.name()),
                entry("nasjonal/satsinger/slettet", Permission.PRIORITY_WRITE.name()),
                entry("nasjonal/satsinger/utkast/:id", Permission.PRIORITY_WRITE.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(
                entry("sandefjord-leder", List.of("/s/vestfold/satsinger?ar=2026")),
                entry(
                        "hdir-godkjenner",
                        List.of(
                                "/nasjonal/satsinger?ar=2026",
                                "/nasjonal/satsinger/slettet",
                                "/nasjonal/satsinger/ny",
                                "/nasjonal/satsinger/:first",
                                "/nasjonal/satsinger/:first/historikk",
                                "/nasjonal/satsinger/utkast/22222222-2222-4222-8222-222222222222")));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_national.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '22222222-2222-4222-8222-222222222222', 'priority', p.id, 0, '{}', '{"yearFrom": 2027, "yearTo": 2027, "nameNb": "Ernæring"}', now()
                from platform.person p where p.identity = 'hdir-godkjenner'
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("priority.edit.lead.", () -> TextKeys.constants("priority.PriorityState")),
                entry("priority.list.", () -> Stream.of("new", "delete.text", "delete.text.draft")),
                entry("priority.state.", () -> TextKeys.constants("priority.PriorityState")));
    }
}
