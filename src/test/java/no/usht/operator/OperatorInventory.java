package no.usht.operator;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.lifecycle.TenantOrder;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class OperatorInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                // Drafts of one operator, found by person and id (NewCentreServiceTests).
                entry("NewCentreService.open()", Takes.TENANT),
                entry("NewCentreService.order(KeptDraft, String)", Takes.TENANT),
                entry("NewCentreService.reopen(UUID)", Takes.TENANT),
                entry("NewCentreService.inviteLeader(UUID)", Takes.TENANT));
    }

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(entry(
                "TenantFileLink", "the operator's: the description of one centre as a tenant file, never its rows"));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("plattform", Permission.TENANT_READ.name()),
                entry("plattform/les-inn", Permission.TENANT_MANAGE.name()),
                entry("plattform/ny", Permission.TENANT_MANAGE.name()),
                entry("plattform/ny/:id/:step", Permission.TENANT_MANAGE.name()),
                entry("plattform/sentre/:key", Permission.TENANT_READ.name()),
                entry("plattform/sentre/:key/:action", Permission.TENANT_MANAGE.name()),
                entry("plattform/sentre/:key/bestilling/:id", Permission.TENANT_READ.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry(
                "driftsansvarlig",
                List.of(
                        "/plattform",
                        "/plattform?q=os&tilstand=aktiv",
                        "/plattform/sentre/oslo",
                        "/plattform/sentre/oslo/bestilling/11111111-1111-4111-8111-111111111111",
                        "/plattform/sentre/oslo/vert",
                        "/plattform/sentre/oslo/omrade",
                        "/plattform/sentre/oslo/utseende",
                        "/plattform/sentre/oslo/innlogging",
                        "/plattform/les-inn",
                        "/plattform/sentre/oslo/navn",
                        "/plattform/sentre/oslo/nokkel",
                        "/plattform/sentre/oslo/sla-sammen",
                        "/plattform/sentre/oslo/del",
                        "/plattform/sentre/oslo/gjenopprett",
                        "/plattform/sentre/oslo/pause",
                        "/plattform/sentre/oslo/avslutt",
                        "/plattform/sentre/oslo/sikkerhetskopi",
                        "/plattform/sentre/oslo/slett",
                        "/plattform/ny")));
    }

    @Override
    public List<String> elsewhere() {
        return List.of("/plattform/ny/11111111-1111-4111-8111-111111111111/vert");
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into platform.tenant_task (id, kind, centre_key, command, dry_run, reason, ordered_by, state,
                    finished_at, result)
                values ('11111111-1111-4111-8111-111111111111', 'BackUp', 'oslo', '{"key": "oslo"}', false, 'Til gjennomsyn', 'Eskil Sletten', 'DONE', now(),
                    '{"moved": [{"table": "activity", "rows": 40}], "remarks": [], "file": "oslo.zip"}')
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("operator.action.", OperatorInventory::actions),
                entry("operator.action.done.", () -> Stream.of("SUSPEND", "RESUME", "DELETE")),
                entry("operator.action.reason.", OperatorInventory::reasons),
                entry("operator.action.reasonHelp.", OperatorInventory::reasons),
                entry("operator.actionHelp.", OperatorInventory::actions),
                entry("operator.change.", () -> TextKeys.constants("operator.TenantChange$What")),
                entry(
                        "operator.deed.",
                        () -> Stream.concat(orders(), Stream.of("Suspend", "Resume", "AskForDeletion", "Export"))),
                entry("operator.done.", () -> Stream.concat(orders(), Stream.of("RestoreBeside"))),
                entry("operator.go.", OperatorInventory::actions),
                entry("operator.hostKind.", () -> TextKeys.constants("tenancy.TenantFile$HostKind")),
                entry("operator.key.", () -> TextKeys.constants("lifecycle.KeyUse")),
                entry("operator.language.", OperatorInventory::languages),
                entry(
                        "operator.remark.",
                        () -> Stream.of(
                                        "Remark\\.refuse",
                                        "Remark\\.tell",
                                        "TenantOrderRefusedException\\.because",
                                        "\\bremark",
                                        "new BrokenArchiveException")
                                .flatMap(TextKeys::codes)),
                entry("operator.signIn.problem.", () -> TextKeys.constants("access.SignInProblem$Kind")),
                entry(
                        "operator.hue.",
                        () -> Stream.of(0, 25, 50, 75, 100, 125, 150, 175, 200, 225, 250, 275, 300, 330)
                                .map(String::valueOf)),
                entry("operator.state.", () -> TextKeys.constants("tenancy.Tenant$State")),
                entry(
                        "operator.step.",
                        () -> Stream.concat(
                                TextKeys.codes("progress\\.accept"),
                                TextKeys.constants("operator.ui.CentreStep")
                                        .flatMap(step -> Stream.of(".name", ".title", ".lead", ".card")
                                                .map(part -> step + part)))),
                entry("operator.log.count.", () -> Stream.of("one", "many", "most")));
    }

    private static Stream<String> actions() {
        return TextKeys.constants("operator.ui.TenantAction");
    }

    private static Stream<String> languages() {
        return Stream.of("nb", "nn");
    }

    private static Stream<String> reasons() {
        return Stream.of("seen", "log");
    }

    private static Stream<String> orders() {
        return Arrays.stream(TenantOrder.class.getPermittedSubclasses()).map(Class::getSimpleName);
    }
}
