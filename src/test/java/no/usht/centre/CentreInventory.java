package no.usht.centre;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class CentreInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("PartnerService.names()", Takes.NOTHING),
                entry("PartnerService.mentions(PartnerContent)", Takes.NOTHING),
                // The id is of the one that is not looked for.
                entry("PartnerService.alike(PartnerId, PartnerContent)", Takes.CONTENT),
                entry("PartnerService.byMark()", Takes.NOTHING),
                entry("PartnerService.doubles()", Takes.NOTHING),
                entry("PartnerService.takeIn(Collection, boolean, Map)", Takes.CONTENT),
                entry("ContactRoles.all()", Takes.NOTHING),
                entry("ContactRoles.current()", Takes.NOTHING),
                entry("ContactRoles.put(String, ContactRole)", Takes.CONTENT),
                entry("LocalContactService.area()", Takes.NOTHING),
                entry("LocalContactService.place(String)", Takes.NOTHING),
                entry("LocalContactService.role(String)", Takes.NOTHING),
                entry("LocalContactService.label(String)", Takes.NOTHING),
                entry("LocalContactService.rules()", Takes.NOTHING),
                entry("LocalContactService.current()", Takes.NOTHING),
                entry("LocalContactService.byMark()", Takes.NOTHING),
                entry("LocalContactService.takeIn(Collection, Map)", Takes.CONTENT),
                entry("CentreDirectory.all()", Takes.OPEN),
                entry("CentreDirectory.open()", Takes.OPEN),
                entry("CentreDirectory.find(CentreKey)", Takes.OPEN),
                entry("CentreDirectory.currentKey(CentreKey)", Takes.OPEN),
                entry("CentreDirectory.covering(String, LocalDate)", Takes.OPEN),
                entry("CentreDirectory.area(CentreKey, LocalDate)", Takes.OPEN),
                entry("CentreOverviewService.overview(Language)", Takes.NOTHING),
                entry("CentreOverviewService.profile()", Takes.NOTHING));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(
                Example.of(
                        PartnerRecord.KIND, "partnere", PartnerContent.empty().withName("Eldres hus")),
                Example.of(
                        LocalContactRecord.KIND,
                        "kontakter",
                        new LocalContactContent(
                                "Kari Testesen",
                                "3907",
                                "Demenskoordinator",
                                "kari@example.org",
                                "",
                                null,
                                null,
                                null)));
    }

    @Override
    public List<Object> arguments() {
        return List.of(new ContactRole("Kontakt for ernæring", "", false));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("PartnerService.rework(PartnerId, int, PartnerContent, KeptDraft)", "partner"),
                entry("PartnerService.merge(PartnerId, int, Map)", "partner"),
                entry("LocalContactService.save(LocalContactId, int, LocalContactContent, KeptDraft)", "local_contact"),
                entry("LocalContactService.confirm(LocalContactId, int)", "local_contact"));
    }

    @Override
    public Map<String, String> memory() {
        return Map.ofEntries(entry("cache centres", "what all may know of centres"));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre", Permission.CENTRE_READ.name()),
                entry("s/:centre/partnere", Permission.PARTNER_READ.name()),
                entry("s/:centre/partnere/:id", Permission.PARTNER_READ.name()),
                entry("s/:centre/partnere/:id/historikk", Permission.PARTNER_READ.name()),
                entry("s/:centre/partnere/:id/rediger", Permission.PARTNER_WRITE.name()),
                entry("s/:centre/partnere/ny", Permission.PARTNER_WRITE.name()),
                entry("s/:centre/partnere/utkast", Permission.PARTNER_WRITE.name()),
                entry("s/:centre/partnere/utkast/:id", Permission.PARTNER_WRITE.name()),
                entry("s/:centre/partnere/slettet", Permission.PARTNER_WRITE.name()),
                entry("s/:centre/partnere/like", Permission.PARTNER_WRITE.name()),
                entry("s/:centre/partnere/importer", Permission.PARTNER_WRITE.name()),
                entry("s/:centre/kontakter", Permission.CONTACT_READ.name()),
                entry("s/:centre/kontakter/:id", Permission.CONTACT_READ.name()),
                entry("s/:centre/kontakter/:id/historikk", Permission.CONTACT_READ.name()),
                entry("s/:centre/kontakter/oversikt", Permission.CONTACT_READ.name()),
                entry("s/:centre/kontakter/roller", Permission.CONTACT_READ.name()),
                entry("s/:centre/kontakter/:id/rediger", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/ny", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/utkast", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/utkast/:id", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/slettet", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/e-post", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/e-post/bekreft", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/e-post/:id", Permission.CONTACT_WRITE.name()),
                entry("s/:centre/kontakter/importer", Permission.CONTACT_WRITE.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold",
                        "/s/vestfold/partnere",
                        "/s/vestfold/partnere/ny",
                        "/s/vestfold/partnere/slettet",
                        "/s/vestfold/partnere/utkast",
                        "/s/vestfold/partnere/utkast/:first",
                        "/s/vestfold/partnere/:first",
                        "/s/vestfold/partnere/:first/rediger",
                        "/s/vestfold/partnere/:first/historikk",
                        "/s/vestfold/partnere/like",
                        "/s/vestfold/partnere/importer",
                        "/s/vestfold/kontakter",
                        "/s/vestfold/kontakter/ny",
                        "/s/vestfold/kontakter/slettet",
                        "/s/vestfold/kontakter/utkast",
                        "/s/vestfold/kontakter/utkast/:first",
                        "/s/vestfold/kontakter/:first",
                        "/s/vestfold/kontakter/:first/rediger",
                        "/s/vestfold/kontakter/:first/historikk",
                        "/s/vestfold/kontakter/oversikt",
                        "/s/vestfold/kontakter/roller",
                        "/s/vestfold/kontakter/e-post",
                        "/s/vestfold/kontakter/e-post/bekreft",
                        "/s/vestfold/kontakter/e-post/2a000000-0000-4000-8000-00000000000b",
                        "/s/vestfold/kontakter/importer",
                        "/s/oppland")));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '33333333-3333-4333-8333-333333333333', 'partner', p.id, 0, '{}', '{"name": "Frivilligsentralen"}', now()
                from platform.person p where p.identity = 'sandefjord-leder'
                on conflict do nothing""", """
                insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '44444444-4444-4444-8444-444444444444', 'local_contact', p.id, 0, '{}', '{"name": "Kari Testesen"}', now()
                from platform.person p where p.identity = 'sandefjord-leder'
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("centre.import.contact.", () -> Stream.of("name", "role", "email", "phone")),
                entry(
                        "centre.partners.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry(
                        "centre.localContacts.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry(
                        "centre.confirmation.whom.",
                        () -> Stream.of(ConfirmationAudience.UNASKED, ConfirmationAudience.ALL)),
                entry("centre.contact.", () -> Stream.of("add", "remove")));
    }

    @Override
    public String centreRows() {
        return """
                insert into partner select md5('{centre} partner {territory}')::uuid, 'Høgskolen', 'UNIVERSITY', '', E'Ring "først";\n', false,
                    now(), 0 on conflict do nothing;
                insert into partner_contact select id, 0, 'Kari č Testesen', 'Leder', 'kari@example.org', '' from partner
                    on conflict do nothing;
                insert into contact_role values (md5('{centre} role')::uuid, 'Koordinator i {centre}', '', false),
                    (md5('{centre} own role')::uuid, 'Kontakt i {centre}', 'Č "kontakt"', true) on conflict do nothing;
                insert into local_contact select md5('{centre} contact {territory}')::uuid, 'Kari č Testesen', '{territory}', 'Koordinator i {centre}',
                    'kari@example.org', '', date '2025-01-01', null, null, now(), 0 on conflict do nothing;
                """;
    }
}
