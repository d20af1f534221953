package no.usht.privacy;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class PrivacyInventory implements ModuleInventory {

    private static final List<String> KINDS =
            List.of("participant", "local_contact", "partner", "staff_member", "guidance", "mailing_receiver", "draft");

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("Privacy.kinds()", Takes.NOTHING),
                entry("Privacy.put(String, Retention)", Takes.CONTENT),
                entry("Privacy.find(String)", Takes.NOTHING),
                entry("Privacy.erasures(int)", Takes.NOTHING),
                entry("Privacy.readings(int)", Takes.NOTHING),
                entry("ListReadings.note(String, String)", Takes.CONTENT));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(entry("Privacy.forget(Whose, PersonalId)", "participant"));
    }

    @Override
    public List<Object> arguments() {
        return List.of(new Trace.Whose("participant", "Kari Testesen"), new Retention("Melde på", 12));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(entry("s/:centre/personopplysninger", Permission.PRIVACY_MANAGE.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry("sandefjord-leder", List.of("/s/vestfold/personopplysninger")));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("privacy.kind.", KINDS::stream),
                entry("privacy.purpose.", KINDS::stream),
                entry("privacy.forget.text.", KINDS::stream),
                entry("privacy.retention.after.", KINDS::stream),
                entry("privacy.list.", () -> Stream.of("participants", "participation", "attendance")),
                entry("privacy.search.count.", () -> Stream.of("one", "many")));
    }

    @Override
    public String moreCentreRows() {
        return """
                insert into retention values (md5('{centre} retention')::uuid, 'participant', E'Melde "på"\n', 24, 'Kari č', now());
                insert into erasure values (md5('{centre} erasure')::uuid, 'participant', 3, null, now());
                insert into list_reading values (md5('{centre} reading')::uuid, 'participants', 'deltakere', 'Kari č', now());
                """;
    }
}
