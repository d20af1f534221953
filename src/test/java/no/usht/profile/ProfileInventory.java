package no.usht.profile;

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
final class ProfileInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("ProfileService.all()", Takes.NOTHING),
                entry("ProfileService.begin()", Takes.NOTHING),
                entry("PublishedProfiles.of(CentreKey)", Takes.OPEN));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(Example.of(
                ProfileRecord.KIND, "profil", ProfileContent.empty().withVision("Utvikling gjennom kunnskap")));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("ProfileService.delete(ProfileId, int)", "profile"),
                entry("ProfilePublishing.current(ProfileId)", "profile"),
                entry("ProfilePublishing.preview(ProfileId)", "profile"),
                entry("ProfilePublishing.publish(ProfileId, int)", "profile"),
                entry("ProfilePublishing.withdraw(ProfileId)", "profile"));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/profil", Permission.CENTRE_READ.name()),
                entry("s/:centre/profil/historikk", Permission.CENTRE_READ.name()),
                entry("s/:centre/profil/rediger", Permission.PROFILE_WRITE.name()),
                entry("s/:centre/profil/publiser", Permission.PROFILE_PUBLISH.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold/profil",
                        "/s/vestfold/profil/rediger",
                        "/s/vestfold/profil/historikk",
                        "/s/vestfold/profil/publiser"));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "profile.one.",
                        () -> Stream.of("title", "edit.title", "history.title", "delete.text", "delete.text.draft")),
                entry("profile.address.", () -> Stream.of("add", "remove")),
                entry("profile.site.", () -> Stream.of("add", "remove")),
                entry("profile.responsibility.", () -> Stream.of("add", "remove")),
                entry("profile.event.", () -> Stream.of("add", "remove")));
    }

    @Override
    public String centreRows() {
        return """
                insert into profile select md5('{centre} profile')::uuid, 'Utvikling "č"', E'Slik:\n\ndette', E'Ett\nTo', 'Ansatte', 'I staben',
                    'https://example.org/?q="č"', '', '', now(), 0 on conflict do nothing;
                insert into profile_address select md5('{centre} profile')::uuid, 0, 'Ankerskogvegen 7', date '2026-01-10', null
                    on conflict do nothing;
                insert into profile_site select md5('{centre} profile')::uuid, 0, 'SATELLITE', 'Elverum "č"', '3420', date '2020-01-01', null, ''
                    on conflict do nothing;
                insert into profile_responsibility select md5('{centre} profile')::uuid, 0, 'ProACT-fakultet', null, null
                    on conflict do nothing;
                insert into profile_event select md5('{centre} profile')::uuid, 0, 2006, 'Senteret "kom"' on conflict do nothing;
                """;
    }

    @Override
    public String moreCentreRows() {
        return """
                insert into national.published_profile (id, centre_key, subject_id, version, published_at,
                        vision, mission, goals, target_groups, organisation, website, podcast, newsletter)
                    select md5('{centre} published profile')::uuid, '{centre}', id, 1, now(),
                        vision, mission, goals, target_groups, organisation, website, podcast, newsletter from profile;
                insert into national.published_profile_address
                    select md5('{centre} published profile')::uuid, '{centre}', position, address, since, until from profile_address;
                insert into national.published_profile_site
                    select md5('{centre} published profile')::uuid, '{centre}', position, kind, name, municipality, since, until, remit
                    from profile_site;
                insert into national.published_profile_responsibility
                    select md5('{centre} published profile')::uuid, '{centre}', position, duty, since, until from profile_responsibility;
                insert into national.published_profile_event
                    select md5('{centre} published profile')::uuid, '{centre}', position, year, happened from profile_event;
                """;
    }
}
