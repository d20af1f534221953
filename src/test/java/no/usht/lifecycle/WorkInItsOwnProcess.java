package no.usht.lifecycle;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import no.usht.testing.PostgresServer;
import tools.jackson.databind.json.JsonMapper;

/** The owner's work in a process that a test can kill: what the program's worker and migrator do, without the rest of it. */
final class WorkInItsOwnProcess {

    private WorkInItsOwnProcess() {}

    /** Either {@code orders <url> <backup folder>} or {@code migrate <url> <changelog folder>}. */
    public static void main(String[] arguments) throws SQLException {
        OwnerDatabase owner = new OwnerDatabase(arguments[1], "usht_owner", PostgresServer.OWNER_PASSWORD);
        Path folder = Path.of(arguments[2]);
        JsonMapper json = JsonMapper.builder().build();
        if (arguments[0].equals("orders")) {
            TenantTaskQueue queue = new TenantTaskQueue(
                    owner, Changelogs.ofThisProgram(), json, TenantFolders.backupsIn(folder), Clock.systemUTC());
            boolean more = true;
            while (more) {
                more = queue.workOffOne();
            }
        } else {
            new SchemaMigrator(owner, ChangelogCopy.at(folder).read(), json, Clock.systemUTC()).migrate(List.of());
        }
    }
}
