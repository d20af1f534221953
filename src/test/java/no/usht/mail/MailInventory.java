package no.usht.mail;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class MailInventory implements ModuleInventory {

    @Override
    public Map<String, String> background() {
        return Map.ofEntries(entry(
                "MailDispatcher",
                "platform, by Workspaces.callInNewTransaction; each mail keeps the workspace it is from"));
    }
}
