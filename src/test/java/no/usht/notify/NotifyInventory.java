package no.usht.notify;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import no.usht.access.Permission;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class NotifyInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("NoticeService.newest(int)", Takes.NOTHING),
                entry("NoticeService.countUnread()", Takes.NOTHING),
                entry("NoticeService.open(NoticeId)", Takes.NOTICE),
                entry("NoticeService.keepUnread(NoticeId)", Takes.NOTICE),
                entry("NoticeService.readAll()", Takes.NOTHING),
                entry("NoticeService.choices()", Takes.NOTHING),
                entry("NoticeService.choose(String, NoticeWay)", Takes.CONTENT));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/varsler", Permission.CENTRE_READ.name()),
                entry("s/:centre/varsler/valg", Permission.CENTRE_READ.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry("sandefjord-leder", List.of("/s/vestfold/varsler", "/s/vestfold/varsler/valg")));
    }

    @Override
    public String moreCentreRows() {
        return """
                insert into notice values (md5('{centre} notice')::uuid, md5('{centre} person')::uuid, 'publication-asked',
                    md5('{centre} subject')::uuid, 'Fagdag "č"; ny', 'Kari "Prøve" Testesen', '/aktiviteter', now(), null, true);
                insert into notice_choice values (md5('{centre} person')::uuid, 'publication-asked', 'DAILY');
                """;
    }
}
