package no.usht.application;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.grant.GrantYearId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class ApplicationInventory implements ModuleInventory {

    private static final GrantYearId YEAR = new GrantYearId(UUID.fromString("5a5a5a5a-0000-4000-8000-00000000aaaa"));

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("ApplicationService.all()", Takes.NOTHING),
                entry("ReceivedApplications.totals()", Takes.NOTHING),
                // A call is everybody's who is called.
                entry("ApplicationService.begin(GrantYearId)", Takes.HANDED_OVER),
                entry("ReceivedApplications.of(GrantYearId)", Takes.HANDED_OVER),
                entry("ReceivedApplications.all(GrantYearId)", Takes.HANDED_OVER),
                entry("ReceivedApplications.find(ApplicationId)", Takes.HANDED_OVER),
                entry("ReceivedApplications.history(ApplicationId)", Takes.HANDED_OVER));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("ApplicationService.find(ApplicationId)", "application"),
                entry("ApplicationService.checks(ApplicationId, Language)", "application"),
                entry("ApplicationService.answer(ApplicationId, String, int, Said)", "application"),
                entry("ApplicationService.discard(ApplicationId)", "application"),
                entry("ApplicationSending.sent(ApplicationId)", "application"),
                entry("ApplicationSending.preview(ApplicationId)", "application"),
                entry("ApplicationSending.send(ApplicationId, Submission, Language)", "application"),
                entry("ApplicationSending.supplement(ApplicationId, String)", "application"),
                entry("ApplicationSending.withdraw(ApplicationId, String)", "application"));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(new Example<>(
                ApplicationRecord.KIND, "soknader", made -> new ApplicationRecord.Content(YEAR), (program, content) -> {
                    Instant now = program.getBean(Clock.class).instant();
                    AnnouncedCall.make(YEAR, 2069, LocalDate.ofInstant(now, Norwegian.ZONE));
                    ApplicationId id =
                            new ApplicationId(program.getBean(CentreIds.class).next());
                    program.getBean(ApplicationRepository.class).save(new ApplicationRow(id, YEAR, 1, now));
                    return id.value();
                }));
    }

    @Override
    public List<Example<?>> nationalExamples() {
        return List.of(
                new Example<>(
                        ApplicationRecord.KIND,
                        "nasjonal/soknader",
                        made -> new ApplicationRecord.Content(YEAR),
                        (program, content) -> YEAR.value()),
                new Example<>(
                        ApplicationRecord.KIND,
                        "nasjonal/saker",
                        made -> new ApplicationRecord.Content(YEAR),
                        (program, content) ->
                                AnnouncedCall.sent(YEAR, "vestfold", 100).value()));
    }

    @Override
    public List<Object> arguments() {
        return List.of(
                Answer.Said.of("Svar"),
                SubmissionBuilder.builder()
                        .year(YEAR)
                        .title(Submission.Wording.same("Tilskudd"))
                        .kind(Submission.Kind.APPLICATION)
                        .signedBy("Test Testesen")
                        .parts(List.of())
                        .budget(List.of())
                        .build());
    }

    @Override
    public Map<String, String> exports() {
        return Map.of(
                "SubmissionFile",
                "what was sent, by ApplicationSending.sent or ReceivedApplications.history, anew for each file");
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("s/:centre/soknader", Permission.APPLICATION_READ.name()),
                entry("s/:centre/soknader/:id", Permission.APPLICATION_READ.name()),
                entry("s/:centre/soknader/:id/send", Permission.APPLICATION_READ.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "sandefjord-leder",
                List.of("/s/vestfold/soknader", "/s/vestfold/soknader/:first", "/s/vestfold/soknader/:first/send"),
                "al-leder",
                List.of("/s/buskerud/soknader", "/s/buskerud/soknader/:first"));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("application.list.count.", () -> Stream.of("one", "many")),
                entry("application.budget.", () -> Stream.of("add", "remove")),
                entry("application.sent.", () -> Stream.of("application", "supplement", "withdrawal")));
    }

    @Override
    public String centreRows() {
        return """
                insert into application select md5('{centre} application')::uuid, md5('a year')::uuid, 1, 'SENT', '2026/1', now(), 0
                    on conflict do nothing;
                insert into application_answer select md5('{centre} answer')::uuid, md5('{centre} application')::uuid, 'plan', E'Slik "č"\\ndette',
                    null, now(), 'Kari Testesen', 0 on conflict do nothing;
                insert into application_budget_line select md5('{centre} answer')::uuid, 0, 'DIRECTORATE', 'wages', null,
                    'Lønn "č"', 123456789 on conflict do nothing;
                """;
    }

    @Override
    public String moreCentreRows() {
        return """
                update application_answer set plan_id = md5('{centre} plan')::uuid;
                update application_budget_line set measure_id = md5('{centre} measure')::uuid;
                insert into national.submitted_application (id, centre_key, subject_id, version, published_at, year_id, case_number, kind,
                        reason, signed_by, asked_ore, budget_ore, content)
                    select md5('{centre} submitted')::uuid, '{centre}', md5('{centre} application')::uuid, 1, now(), md5('a year')::uuid, '2026/1',
                        'APPLICATION', '', 'Kari Testesen', 123456789, 123456789, '{"title": {"nb": "Tilskudd", "nn": "Tilskot"}, "parts": [], "plan": null}';
                insert into national.submitted_budget_line
                    select md5('{centre} submitted')::uuid, '{centre}', 0, 'DIRECTORATE', 'Lønn', '', 'Lønn "č"', 123456789;
                """;
    }
}
