package no.usht.staff;

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
final class StaffInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("CapacityService.ofYear(int)", Takes.NOTHING),
                entry("CapacityService.asked(int)", Takes.NOTHING));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(Example.of(
                StaffRecord.KIND,
                "ansatte",
                StaffContent.empty()
                        .with(member -> member.name("Kari Testesen")
                                .positions(List.of(new Position(
                                        PositionKind.POSITION,
                                        "Rådgiver",
                                        80,
                                        LocalDate.of(2025, 1, 1),
                                        null,
                                        null))))));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/ansatte", Permission.STAFF_READ.name()),
                entry("s/:centre/ansatte/:id", Permission.STAFF_READ.name()),
                entry("s/:centre/ansatte/:id/rediger", Permission.STAFF_WRITE.name()),
                entry("s/:centre/ansatte/ny", Permission.STAFF_WRITE.name()),
                entry("s/:centre/ansatte/utkast/:id", Permission.STAFF_WRITE.name()),
                entry("s/:centre/ansatte/:id/historikk", Permission.STAFF_READ.name()),
                entry("s/:centre/ansatte/utkast", Permission.STAFF_WRITE.name()),
                entry("s/:centre/ansatte/slettet", Permission.STAFF_WRITE.name()),
                entry("s/:centre/ansatte/kapasitet", Permission.STAFF_READ.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold/ansatte",
                        "/s/vestfold/ansatte/ny",
                        "/s/vestfold/ansatte/slettet",
                        "/s/vestfold/ansatte/utkast",
                        "/s/vestfold/ansatte/utkast/:first",
                        "/s/vestfold/ansatte/:first",
                        "/s/vestfold/ansatte/:first/rediger",
                        "/s/vestfold/ansatte/:first/historikk",
                        "/s/vestfold/ansatte/kapasitet")));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '55555555-5555-4555-8555-555555555555', 'staff_member', p.id, 0, '{}', '{"name": "Kari Testesen"}', now()
                from platform.person p where p.identity = 'sandefjord-leder'
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "staff.members.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry("staff.position.", () -> Stream.of("add", "remove")));
    }

    @Override
    public String centreRows() {
        return """
                insert into staff_member values (md5('{centre} staff')::uuid, 'Kari č Testesen', 'Rådgiver', 'kari@example.org',
                    E'Sier "ja"\n', now(), 0) on conflict do nothing;
                insert into staff_position values (md5('{centre} staff')::uuid, 0, 'SECONDED', 'Sykehjemmet', 50, date '2025-01-01', null, 300000)
                    on conflict do nothing;
                """;
    }
}
