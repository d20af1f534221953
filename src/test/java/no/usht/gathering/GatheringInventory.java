package no.usht.gathering;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.shared.ActivityId;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class GatheringInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("GatheringService.in(YearMonth)", Takes.NOTHING),
                entry("GatheringService.since(LocalDate)", Takes.NOTHING),
                entry("GatheringService.activities()", Takes.NOTHING),
                entry("ParticipantService.containing(String, Pageable)", Takes.NOTHING),
                entry("ParticipantService.professions()", Takes.NOTHING),
                entry("ParticipantService.roles()", Takes.NOTHING),
                entry("ParticipantService.rules()", Takes.NOTHING),
                // The id is of the one that is not looked for.
                entry("ParticipantService.alike(ParticipantId, ParticipantContent)", Takes.CONTENT),
                entry("ParticipantService.byMark()", Takes.NOTHING),
                entry("ParticipantService.doubles()", Takes.NOTHING),
                entry("ParticipantService.takeIn(Collection, Map)", Takes.CONTENT),
                entry("GatheringFigures.from(String, Optional)", Takes.NOTHING),
                entry("GatheringFigures.met(int)", Takes.NOTHING),
                entry("GatheringFigures.years()", Takes.NOTHING),
                // Activities that the bound workspace has none of count nothing.
                entry("GatheringFigures.within(Set)", Takes.CONTENT),
                entry("GatheringFigures.held(Within)", Takes.CONTENT),
                entry("GatheringFigures.people(Within)", Takes.CONTENT),
                entry("CertificateFigures.in(int)", Takes.NOTHING),
                entry("CertificateFigures.within(Within)", Takes.CONTENT),
                entry("CertificateFigures.list(Within)", Takes.CONTENT),
                entry("Participations.offers()", Takes.NOTHING),
                // Whoever holds the secret may ask, in the centre that the address names.
                entry("CalendarAddresses.read(String)", Takes.OPEN));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("GatheringService.of(ActivityId)", "activity"),
                entry("GatheringService.activity(ActivityId)", "activity"),
                entry("GatheringService.save(GatheringId, int, GatheringContent, KeptDraft)", "gathering"),
                entry("ParticipantService.save(ParticipantId, int, ParticipantContent, KeptDraft)", "participant"),
                entry("ParticipantService.delete(ParticipantId, int)", "participant"),
                entry("ParticipantService.merge(ParticipantId, int, Map)", "participant"),
                entry("Participations.of(ActivityId)", "activity"),
                entry("TermsService.of(ActivityId)", "activity"),
                entry("TermsService.demand(ActivityId, Demand, Integer)", "activity"),
                entry("TermsService.askAllergies(ActivityId, boolean)", "activity"),
                entry("AllergyService.isAsked(ActivityId)", "activity"),
                entry("AllergyService.of(ActivityId)", "activity"),
                entry("AllergyService.note(ActivityId, ParticipantId, String)", "activity"),
                entry("Participations.seats(ActivityId)", "activity"),
                entry("TeamService.of(ActivityId)", "activity"),
                entry("TeamService.isForTeams(ActivityId)", "activity"),
                entry("TeamService.people(ActivityId)", "activity"),
                entry("TeamService.contacts(ActivityId)", "activity"),
                entry("TeamService.save(TeamId, int, TeamContent)", "team"),
                entry("CalendarAddresses.of(ActivityId)", "activity"),
                entry("CalendarAddresses.make(ActivityId)", "activity"),
                entry("CalendarAddresses.revoke(ActivityId, CalendarAddressId)", "activity"),
                entry("CertificateService.of(ActivityId)", "activity"),
                entry("CertificateService.issue(ActivityId, Set)", "activity"),
                entry("CertificateService.withdraw(ActivityId, CertificateId)", "activity"),
                entry("Participations.activitiesOf(ParticipantId)", "participant"),
                entry("Participations.put(ActivityId, Set, ParticipationState)", "activity"),
                entry("Participations.remove(ActivityId, ParticipantId)", "activity"),
                entry("Participations.expectedAt(GatheringId)", "gathering"),
                entry("Participations.tick(GatheringId, Set, boolean)", "gathering"),
                entry("Participations.pasted(GatheringId, List)", "gathering"),
                entry("GatheringFigures.of(ActivityId)", "activity"),
                entry("GatheringService.find(GatheringId)", "gathering"),
                entry("GatheringService.repeat(GatheringId, Collection)", "gathering"),
                entry("GatheringService.restore(GatheringId)", "gathering"));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(
                Example.of(
                        ParticipantRecord.KIND,
                        "deltakere",
                        ParticipantContent.empty().withName("Kari Testesen")),
                Example.after(
                        GatheringRecord.KIND,
                        "samlinger",
                        made -> GatheringMother.of(new ActivityId(made.apply("activity")))),
                // On the page of those who take part: no route has this path.
                Example.after(
                        TeamRecord.KIND,
                        "deltakere/team",
                        made -> TeamContent.empty()
                                .with(team ->
                                        team.name("Team Færder").activity(new ActivityId(made.apply("activity"))))));
    }

    @Override
    public List<Object> arguments() {
        return List.of(YearMonth.of(2026, 3), LocalDate.of(2026, 3, 1), Demand.ALL, ParticipationState.SIGNED_UP);
    }

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(
                entry(
                        "CalendarFeed",
                        "without a person: bound to the centre that the address names, for whoever holds a secret of it"),
                entry("GatheringPages", "the centre's gatherings by GatheringService.since, anew for each file"),
                entry("GatheringFacts", "a gathering by GatheringService.find, anew for each file"),
                entry(
                        "CertificatePage",
                        "an activity's certificates by CertificateService.of, anew for each file, by CertificatePapers"),
                entry("GatheringCards", "an activity's gatherings by GatheringService.of, anew for each file"));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/samlinger", Permission.GATHERING_READ.name()),
                entry("s/:centre/samlinger/:id", Permission.GATHERING_READ.name()),
                entry("s/:centre/samlinger/:id/historikk", Permission.GATHERING_READ.name()),
                entry("s/:centre/samlinger/kalender", Permission.GATHERING_READ.name()),
                entry("s/:centre/samlinger/:id/rediger", Permission.GATHERING_WRITE.name()),
                entry("s/:centre/samlinger/:id/serie", Permission.GATHERING_WRITE.name()),
                entry("s/:centre/samlinger/:id/fremmote", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/deltakere", Permission.PARTICIPANT_READ.name()),
                entry("s/:centre/deltakere/:id", Permission.PARTICIPANT_READ.name()),
                entry("s/:centre/deltakere/:id/historikk", Permission.PARTICIPANT_READ.name()),
                entry("s/:centre/deltakere/aktivitet/:id", Permission.PARTICIPANT_READ.name()),
                entry("s/:centre/deltakere/aktivitet/:id/kursbevis", Permission.PARTICIPANT_READ.name()),
                entry("s/:centre/deltakere/:id/rediger", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/deltakere/ny", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/deltakere/utkast", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/deltakere/utkast/:id", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/deltakere/slettet", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/deltakere/like", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/deltakere/importer", Permission.PARTICIPANT_WRITE.name()),
                entry("s/:centre/samlinger/ny", Permission.GATHERING_WRITE.name()),
                entry("s/:centre/samlinger/utkast", Permission.GATHERING_WRITE.name()),
                entry("s/:centre/samlinger/utkast/:id", Permission.GATHERING_WRITE.name()),
                entry("s/:centre/samlinger/slettet", Permission.GATHERING_WRITE.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold/samlinger",
                        "/s/vestfold/samlinger/kalender",
                        "/s/vestfold/samlinger/ny",
                        "/s/vestfold/samlinger/slettet",
                        "/s/vestfold/samlinger/utkast",
                        "/s/vestfold/samlinger/utkast/:first",
                        "/s/vestfold/samlinger/2b000000-0000-4000-8000-000000000001",
                        "/s/vestfold/samlinger/2b000000-0000-4000-8000-000000000001/rediger",
                        "/s/vestfold/samlinger/2b000000-0000-4000-8000-000000000001/serie",
                        "/s/vestfold/samlinger/2b000000-0000-4000-8000-000000000001/historikk",
                        "/s/vestfold/samlinger/2b000000-0000-4000-8000-000000000001/fremmote",
                        "/s/vestfold/deltakere",
                        "/s/vestfold/deltakere/ny",
                        "/s/vestfold/deltakere/slettet",
                        "/s/vestfold/deltakere/utkast",
                        "/s/vestfold/deltakere/utkast/:first",
                        "/s/vestfold/deltakere/like",
                        "/s/vestfold/deltakere/importer",
                        "/s/vestfold/deltakere/2b000000-0000-4000-8000-000000000002",
                        "/s/vestfold/deltakere/2b000000-0000-4000-8000-000000000002/rediger",
                        "/s/vestfold/deltakere/2b000000-0000-4000-8000-000000000002/historikk",
                        "/s/vestfold/deltakere/aktivitet/2b000000-0000-4000-8000-000000000003",
                        "/s/vestfold/deltakere/aktivitet/2b000000-0000-4000-8000-000000000003/kursbevis")));
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '2b000000-0000-4000-8000-000000000009', 'gathering', p.id, 0, '{}', '{"title": "Samling 2"}', now()
                from platform.person p where p.identity = 'sandefjord-leder'
                on conflict do nothing""", """
                insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                select '2b000000-0000-4000-8000-000000000008', 'participant', p.id, 0, '{}', '{"name": "Kari Testesen"}', now()
                from platform.person p where p.identity = 'sandefjord-leder'
                on conflict do nothing""", """
                insert into usht_c_vestfold.activity (id, title, kind, status)
                values ('2b000000-0000-4000-8000-000000000003', 'Kurs i samlinger', 'COURSE', 'ONGOING')
                on conflict do nothing""", """
                insert into usht_c_vestfold.gathering values
                    ('2b000000-0000-4000-8000-000000000001', 'Samling 1', '2b000000-0000-4000-8000-000000000003', now() + interval '2 days',
                    now() + interval '50 hours', 'Rådhuset', 'Rådhusplassen 1', 'https://example.org/mote', '', null, 40, '', now(), 0)
                on conflict do nothing""", """
                insert into usht_c_vestfold.participant values
                    ('2b000000-0000-4000-8000-000000000002', 'Kari Testesen', 'kari@example.org', '3907', 'NURSING_HOME', 'Sykepleier',
                    '', now(), 0)
                on conflict do nothing""", """
                insert into usht_c_vestfold.participation values
                    ('2b000000-0000-4000-8000-000000000003', '2b000000-0000-4000-8000-000000000002', 'SIGNED_UP', now())
                on conflict do nothing""", """
                insert into usht_c_vestfold.activity_terms values ('2b000000-0000-4000-8000-000000000003', 'SOME', 1, true) on conflict do nothing""", """
                insert into usht_c_vestfold.allergy values ('2b000000-0000-4000-8000-000000000003',
                    '2b000000-0000-4000-8000-000000000002', 'Nøtter') on conflict do nothing""", """
                insert into usht_c_vestfold.attendance values ('2b000000-0000-4000-8000-000000000004', '2b000000-0000-4000-8000-000000000001',
                    '2b000000-0000-4000-8000-000000000002', now()) on conflict do nothing""", """
                insert into usht_c_vestfold.certificate values ('2b000000-0000-4000-8000-000000000005',
                    '2b000000-0000-4000-8000-000000000003', '2b000000-0000-4000-8000-000000000002', 'Kari Testesen', 'Kurs i samlinger',
                    1, 1, 120, current_date, current_date, now(), 'Ola Testesen') on conflict do nothing""", """
                insert into usht_c_vestfold.team values ('2b000000-0000-4000-8000-000000000006', 'Team Sandefjord',
                    '2b000000-0000-4000-8000-000000000003', '3907', null, '2b000000-0000-4000-8000-000000000002', 'Færre fall', now(), 0)
                on conflict do nothing""", """
                insert into usht_c_vestfold.gathering_headcount values ('2b000000-0000-4000-8000-000000000001', '3907', 12)
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "gathering.gatherings.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry(
                        "gathering.participants.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry("gathering.teams.count.", () -> Stream.of("one", "many")),
                entry("gathering.participants.count.", () -> Stream.of("one", "many")),
                entry(
                        "gathering.counts.",
                        () -> Stream.of("HELD", "HOURS", "ATTENDANCES", "PERSONS", "PLACES", "DISTRICTS")
                                .flatMap(figure ->
                                        Stream.of("name", "unit", "definition").map(end -> figure + "." + end))));
    }

    @Override
    public String centreRows() {
        return """
                insert into gathering select md5('{centre} gathering ' || id)::uuid, 'Samling "č"', id, now(), now() + interval '2 hours',
                    'Rådhuset', '', 'https://example.org/?q="č"', E'Kaffe\n', 90, 20, '', now(), 0 from activity on conflict do nothing;
                insert into gathering_headcount select id, '{territory}', 3 from gathering on conflict do nothing;
                insert into participant select md5('{centre} participant {territory}')::uuid, 'Kari č Testesen', 'kari@example.org', '{territory}',
                    'HOME_SERVICE', 'Sykepleier', '', now(), 0 on conflict do nothing;
                insert into participation select a.id, p.id, 'SIGNED_UP', now() from activity a, participant p
                    where p.id = md5('{centre} participant {territory}')::uuid on conflict do nothing;
                insert into activity_terms select id, 'SOME', 1, true from activity on conflict do nothing;
                insert into calendar_address select md5(id::text || 'calendar')::uuid, encode(sha256(id::text::bytea), 'hex'), id, 'Kari Testesen', now()
                    from activity on conflict do nothing;
                insert into certificate select md5(a.id::text || 'certificate')::uuid, a.id, p.id, p.name, a.title, 1, 1, 90, date '2026-03-18',
                    date '2026-03-18', now(), 'Kari Testesen' from activity a, participant p
                    where p.id = md5('{centre} participant {territory}')::uuid on conflict do nothing;
                insert into allergy select a.id, p.id, 'Nøtter' from activity a, participant p
                    where p.id = md5('{centre} participant {territory}')::uuid on conflict do nothing;
                insert into team select md5(id::text || 'team')::uuid, 'Team "č"', id, '{territory}', null,
                    md5('{centre} participant {territory}')::uuid, E'Færre fall\n', now(), 0 from activity on conflict do nothing;
                insert into team_member select id, contact_participant_id from team on conflict do nothing;
                insert into attendance select md5(g.id::text || p.id)::uuid, g.id, p.id, now() from gathering g, participant p
                    where p.id = md5('{centre} participant {territory}')::uuid on conflict do nothing;
                """;
    }
}
