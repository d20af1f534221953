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
                entry("ReachMatrices.offered()", Takes.NOTHING),
                entry("ReachMatrices.years()", Takes.NOTHING));
    }

    @Override
    public List<Object> arguments() {
        return List.of(ReachFilter.all());
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/rekkevidde", Permission.GATHERING_READ.name()),
                entry("s/:centre/rekkevidde/invitasjon", Permission.MAIL_SEND.name()),
                entry("s/:centre/rekkevidde/invitasjon/:id", Permission.MAIL_SEND.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold/rekkevidde",
                        "/s/vestfold/rekkevidde?sted=3907&ar=2026",
                        "/s/vestfold/rekkevidde/invitasjon?steder=3907",
                        "/s/vestfold/rekkevidde/invitasjon/2c000000-0000-4000-8000-000000000001"));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_c_vestfold.job (id, kind, payload, state, done, total, started_by, started_at, ended_at)
                values ('2c000000-0000-4000-8000-000000000001', 'mailing', '{}', 'STOPPED', 1, 1, 'Test Testesen', now(), now())
                on conflict do nothing""", """
                insert into usht_c_vestfold.mailing values ('2c000000-0000-4000-8000-000000000001', 'invitation',
                    '2b000000-0000-4000-8000-000000000001/3907//Demenskoordinator', 'Invitasjon: Samling 1', 'Velkommen!',
                    'Test Testesen', now(), '2c000000-0000-4000-8000-000000000001', 'samling.ics', 'text/calendar', 'BEGIN')
                on conflict do nothing""", """
                insert into usht_c_vestfold.mailing_receiver values ('2c000000-0000-4000-8000-000000000001',
                    '2c000000-0000-4000-8000-000000000001', 0, 'Kari Testesen', 'Sandefjord', 'kari@example.org', 'SENT', null, now())
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.of("reach.place.count.", () -> Stream.of("one", "many"));
    }
}
