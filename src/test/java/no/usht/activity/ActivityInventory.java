package no.usht.activity;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class ActivityInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("ActivitySuggestions.responsible()", Takes.NOTHING),
                entry("ActivitySuggestions.partners()", Takes.NOTHING),
                entry("ActivitySuggestions.focusAreas()", Takes.NOTHING),
                entry("ActivityService.list(ActivityFilter, Pageable)", Takes.NOTHING),
                entry("ActivityService.count(ActivityFilter)", Takes.NOTHING),
                entry("ActivityService.years()", Takes.NOTHING),
                entry("ActivitySets.serving(Collection)", Takes.HANDED_OVER),
                entry("ActivitySets.ofKinds(Collection)", Takes.CONTENT),
                entry("ActivityService.register(ActivityContent, KeptDraft)", Takes.CONTENT),
                entry("PublicationRequests.open(int)", Takes.NOTHING),
                entry("PublicationRequests.countOpen()", Takes.NOTHING),
                entry("ActivityService.naming(String)", Takes.NOTHING),
                entry("ActivityService.renamePartners(Collection, String)", Takes.CONTENT),
                entry("ActivityOverview.byStatus(int)", Takes.NOTHING),
                entry("ActivityReach.in(int)", Takes.NOTHING),
                entry("ActivityReach.ever(Set)", Takes.NOTHING),
                entry("ActivityReach.topics()", Takes.NOTHING),
                entry("ActivityReach.numbers(int)", Takes.NOTHING),
                entry("ActivityOverview.funding(int)", Takes.NOTHING),
                entry("ActivityOverview.coArranged(int)", Takes.NOTHING),
                entry("ActivityOverview.coArrangers(int)", Takes.NOTHING),
                entry("ActivityOverview.isEmpty()", Takes.NOTHING),
                entry("ActivityOverview.pastTheirEnd(LocalDate, int)", Takes.NOTHING),
                entry("ActivityOverview.startingUninvited(LocalDate, LocalDate, int)", Takes.NOTHING),
                entry("ActivityOverview.changedSincePublished(int)", Takes.NOTHING));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(new Example<>(
                ActivityRecord.KIND,
                "aktiviteter",
                made -> ActivityContentBuilder.builder()
                        .title("Demensnettverk")
                        .kind(ActivityKind.NETWORK)
                        .status(ActivityStatus.ONGOING)
                        .build(),
                (program, content) -> program.getBean(ActivityService.class)
                        .register(content, null)
                        .value()));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("ActivityPublishing.preview(ActivityId)", "activity"),
                entry("ActivityPublishing.publish(ActivityId, int)", "activity"),
                entry("ActivityPublishing.withdraw(ActivityId, int)", "activity"),
                entry("ActivityReach.came(ActivityId)", "activity"),
                entry("ActivityService.find(ActivityId)", "activity"),
                entry("ActivityService.headline(ActivityId)", "activity"),
                entry("ActivityService.titles(Collection)", "activity"),
                entry("ActivityService.rework(ActivityId, int, ActivityContent, KeptDraft)", "activity"),
                entry("ActivityService.whyNotDelete(ActivityId)", "activity"),
                entry("ActivityService.archive(ActivityId, int)", "activity"),
                entry("ActivityService.bringBack(ActivityId, int)", "activity"),
                entry("ActivityPublishing.withdrawAndArchive(ActivityId, int)", "activity"),
                entry("PublicationRequests.find(ActivityId)", "activity"),
                entry("PublicationRequests.ask(ActivityId)", "activity"),
                entry("PublicationRequests.withdraw(ActivityId)", "activity"),
                entry("ActivityService.delete(ActivityId, int)", "activity"),
                entry("ActivityService.copy(ActivityId)", "activity"));
    }

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(entry("ActivityPapers", "an activity by ActivityService.find, anew for each file"));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/aktiviteter", Permission.ACTIVITY_READ.name()),
                entry("s/:centre/aktiviteter/:id", Permission.ACTIVITY_READ.name()),
                entry("s/:centre/aktiviteter/:id/historikk", Permission.ACTIVITY_READ.name()),
                entry("s/:centre/aktiviteter/ny", Permission.ACTIVITY_WRITE.name()),
                entry("s/:centre/aktiviteter/slettet", Permission.ACTIVITY_WRITE.name()),
                entry("s/:centre/aktiviteter/utkast", Permission.ACTIVITY_WRITE.name()),
                entry("s/:centre/aktiviteter/utkast/:id", Permission.ACTIVITY_WRITE.name()),
                entry("s/:centre/aktiviteter/:id/rediger", Permission.ACTIVITY_WRITE.name()),
                entry("s/:centre/aktiviteter/:id/publiser", Permission.ACTIVITY_PUBLISH.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(
                entry(
                        "sandefjord-leder",
                        List.of(
                                "/s/vestfold/aktiviteter",
                                "/s/vestfold/aktiviteter?deltar=ja",
                                "/s/vestfold/aktiviteter/ny",
                                "/s/vestfold/aktiviteter/slettet",
                                "/s/vestfold/aktiviteter/utkast",
                                "/s/vestfold/aktiviteter/utkast/:first",
                                "/s/vestfold/aktiviteter/:first",
                                "/s/vestfold/aktiviteter/:first/rediger",
                                "/s/vestfold/aktiviteter/:first/publiser",
                                "/s/vestfold/aktiviteter/:first/historikk")),
                entry("sandefjord-revisor", List.of("/s/vestfold/aktiviteter")));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '22222222-2222-4222-8222-222222222222', 'activity', p.id, 0, '{}', '{"title": "Fagdag om ernæring"}', now()
                from platform.person p where p.identity = 'sandefjord-leder'
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "activity.list.",
                        () -> Stream.of(
                                "title",
                                "lead",
                                "new",
                                "none",
                                "none.text",
                                "list.noHits",
                                "delete.text",
                                "delete.text.draft",
                                "deleted.title",
                                "deleted.lead",
                                "deleted.what",
                                "deleted.count.one",
                                "deleted.count.many",
                                "deleted.count.most",
                                "drafts.untitled",
                                "drafts.none.text")),
                entry("activity.funding.", () -> Stream.of("add", "remove")),
                entry("activity.links.", () -> Stream.of("add", "remove")),
                entry("activity.list.count.", () -> Stream.of("one", "many")),
                entry(
                        "activity.list.publication.",
                        () -> TextKeys.constants("activity.ActivityFilter$PublicationState")));
    }

    @Override
    public String centreRows() {
        return """
                with made as (
                    insert into activity (id, title, kind, status, period_from, background)
                    select md5('{centre}' || '{territory}' || n)::uuid, 'Aktivitet ' || n || ', "sitat"; ny' || chr(10) || 'linje č đ',
                        'PROJECT', 'ONGOING', date '2026-01-01' + n % 300, case when n % 2 = 0 then '' else 'Tekst \\ æøå' end
                    from generate_series(1, {activities}) n returning id)
                insert into activity_reach (activity_id, territory_code, invited, taking_part)
                select id, '{territory}', true, true from made;
                insert into activity_focus_area select id, 'Fall' from activity on conflict do nothing;
                insert into activity_partner select id, 'Høgskolen' from activity on conflict do nothing;
                insert into activity_funding select id, 1, 'OWN', 2026, 'GRANTED', 125000, true from activity on conflict do nothing;
                """;
    }

    @Override
    public String moreCentreRows() {
        return """
                insert into activity_priority select a.id, p.id, p.position = 1 from activity a
                    join national.priority p on p.year_from = 2026 and p.position <= 2;
                insert into activity_co_arranger select id, '{other}' from activity;
                insert into activity_link select id, 1, 'https://example.org/?q="č"', 'Les "mer", \\ og; mer' from activity;
                insert into draft select gen_random_uuid(), 'activity', gen_random_uuid(), id, 0, '{}',
                    jsonb_build_object('title', title || chr(10) || '"\\', 'partners', '[]'::jsonb), now(), 0 from activity;
                insert into publication_request select id, gen_random_uuid(), 'Kari "Prøve" Testesen', now() from activity;
                """;
    }
}
