package no.usht.lifecycle;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class LifecycleInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("TenantLifeService.order(TenantOrder, String)", Takes.TENANT),
                entry("TenantLifeService.orderWithin(OrderId, TenantOrder, String)", Takes.TENANT),
                entry("TenantLifeService.tryOut(TenantOrder)", Takes.TENANT),
                entry("ArchiveUploads.receive(String, InputStream)", Takes.TENANT),
                entry("ArchiveUploads.discard(UploadId)", Takes.TENANT),
                entry("ArchiveUploads.limit()", Takes.NOTHING),
                entry("TenantLifeService.task(OrderId)", Takes.TENANT),
                entry("TenantLifeService.tasksOf(CentreKey, int)", Takes.TENANT),
                entry("TenantLifeService.log(CentreKey, int)", Takes.TENANT),
                entry("TenantLifeService.definition(CentreKey)", Takes.TENANT),
                entry("TenantLifeService.definitions()", Takes.TENANT),
                entry("TenantLifeService.judge(String)", Takes.TENANT),
                entry("TenantLifeService.backups(CentreKey)", Takes.TENANT),
                entry("TenantLifeService.suspend(CentreKey, String)", Takes.TENANT),
                entry("TenantLifeService.resume(CentreKey, String)", Takes.TENANT),
                entry("TenantLifeService.askForDeletion(CentreKey, String)", Takes.TENANT),
                entry("TenantLifeService.ending(CentreKey)", Takes.TENANT),
                entry("TenantLifeService.whyNot(CentreKey, Action)", Takes.TENANT),
                entry("TenantLifeService.actor()", Takes.NOTHING),
                entry("TenantOverviewService.all()", Takes.TENANT),
                entry("TenantOverviewService.figures()", Takes.TENANT));
    }

    @Override
    public Map<String, String> background() {
        return Map.ofEntries(
                entry("Migration", "none: the owner's connections, before the first request"),
                entry("SchemaMigrator", "none: the owner's connections, one schema a transaction"),
                entry(
                        "TenantWorker",
                        "none: the owner's connections, each order names its centre (TenantTaskQueueTests)"));
    }

    @Override
    public Map<String, String> memory() {
        return Map.ofEntries(
                entry("SchemaMigrator", "what failed, for as long as one migration takes"),
                entry("TrustedFingerprints", "what each schema looked like when it was last seen sound, by schema"),
                entry("StoredTenants", "what each tenant file says, by its text: the registry, which is everybody's"));
    }

    @Override
    public Map<String, String> exports() {
        return Map.ofEntries(
                entry(
                        "Backups",
                        "the owner's, one centre a file with the key in its name; a file of another centre is refused"),
                entry("TenantCommands", "the terminal of who runs the program: keys, states and faults, no rows"),
                entry(
                        "UploadedFile",
                        "the owner's: what the operator uploaded, for as long as one order takes; the pages' role can't"
                                + " read it"));
    }
}
