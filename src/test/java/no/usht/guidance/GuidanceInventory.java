package no.usht.guidance;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class GuidanceInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("GuidanceService.begun()", Takes.NOTHING),
                entry("GuidanceService.topics()", Takes.NOTHING),
                entry("GuidanceService.receivers()", Takes.NOTHING),
                entry("GuidanceService.givers()", Takes.NOTHING),
                entry("GuidanceService.years()", Takes.NOTHING),
                entry("GuidanceFigures.within(Within)", Takes.CONTENT),
                entry("GuidanceFigures.in(int)", Takes.NOTHING));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(Example.of(GuidanceRecord.KIND, "veiledning", GuidanceMother.of(LocalDate.of(2026, 3, 18))));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/veiledning", Permission.GUIDANCE_READ.name()),
                entry("s/:centre/veiledning/:id", Permission.GUIDANCE_READ.name()),
                entry("s/:centre/veiledning/:id/historikk", Permission.GUIDANCE_READ.name()),
                entry("s/:centre/veiledning/:id/rediger", Permission.GUIDANCE_WRITE.name()),
                entry("s/:centre/veiledning/ny", Permission.GUIDANCE_WRITE.name()),
                entry("s/:centre/veiledning/utkast", Permission.GUIDANCE_WRITE.name()),
                entry("s/:centre/veiledning/utkast/:id", Permission.GUIDANCE_WRITE.name()),
                entry("s/:centre/veiledning/slettet", Permission.GUIDANCE_WRITE.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold/veiledning",
                        "/s/vestfold/veiledning/ny",
                        "/s/vestfold/veiledning/slettet",
                        "/s/vestfold/veiledning/utkast",
                        "/s/vestfold/veiledning/utkast/:first",
                        "/s/vestfold/veiledning/:first",
                        "/s/vestfold/veiledning/:first/rediger",
                        "/s/vestfold/veiledning/:first/historikk")));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '2c000000-0000-4000-8000-000000000009', 'guidance', p.id, 0, '{}', '{"topic": "Smerte"}', now()
                from platform.person p where p.identity = 'sandefjord-leder'
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "guidance.entries.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry(
                        "guidance.counts.",
                        () -> Stream.of("HOURS", "TIMES")
                                .flatMap(figure ->
                                        Stream.of("name", "unit", "definition").map(end -> figure + "." + end))));
    }

    @Override
    public String centreRows() {
        return """
                insert into guidance values (md5('{centre} guidance')::uuid, 'Smerte "č"', date '2026-03-18', 'Hjemmetjenesten', '{territory}', 20,
                    null, 'Kari Testesen', now(), 0) on conflict do nothing;
                """;
    }
}
