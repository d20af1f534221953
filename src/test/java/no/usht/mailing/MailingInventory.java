package no.usht.mailing;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class MailingInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("Mailings.canSend()", Takes.NOTHING),
                entry("Mailings.language()", Takes.NOTHING),
                entry("Mailings.answers()", Takes.NOTHING),
                entry("Mailings.send(Audience, MailingContent, int)", Takes.CONTENT),
                entry("Mailings.find(Audience, MailingId)", Takes.MAILING),
                entry("Mailings.newest(Audience, int)", Takes.NOTHING),
                entry("Mailings.progress(JobId)", Takes.JOB),
                entry("Mailings.stop(JobId)", Takes.JOB));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_c_vestfold.job (id, kind, payload, state, done, total, started_by, started_at, ended_at)
                values ('2a000000-0000-4000-8000-00000000000b', 'mailing', '{}', 'STOPPED', 1, 2, 'Test Testesen', now(), now())
                on conflict do nothing""", """
                insert into usht_c_vestfold.mailing values ('2a000000-0000-4000-8000-00000000000b', 'contact-role', 'Demenskoordinator',
                    'Fagdag i mai', 'Velkommen!', 'Test Testesen', now(), '2a000000-0000-4000-8000-00000000000b')
                on conflict do nothing""", """
                insert into usht_c_vestfold.mailing_receiver values
                    ('2a000000-0000-4000-8000-00000000000b', '2a000000-0000-4000-8000-00000000000b', 0, 'Kari Testesen', 'Sandefjord',
                        'kari@example.org', 'SENT', null, now()),
                    ('2a000000-0000-4000-8000-00000000000c', '2a000000-0000-4000-8000-00000000000b', 1, 'Per Testesen', 'Larvik',
                        'per@example.org', 'STOPPED', null, now())
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("mailing.sent.count.", () -> Stream.of("one", "many", "most")),
                entry("mailing.count.", () -> Stream.of("one", "many")));
    }

    @Override
    public String moreCentreRows() {
        return """
                insert into job select md5('{centre} job')::uuid, 'mailing', '{"mail": "x"}', 'FAILED', 1, 2,
                    'Kari "Prøve" Testesen', now(), now(), false, 0, 'jobs.problem.tried';
                insert into mailing select md5('{centre} mail')::uuid, 'contact-role', 'Rolle', 'Emne "č"', E'Tekst\n', 'Kari', now(),
                    md5('{centre} job')::uuid;
                insert into mailing_receiver select md5('{centre} receiver')::uuid, md5('{centre} mail')::uuid, 0, 'Ola', 'Asker',
                    'ola@example.org', 'FAILED', '550 "nei"', now();
                """;
    }
}
