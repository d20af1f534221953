package no.usht.lifecycle;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of the tenants with a folder of one's own for archives, and the program's own defaults. */
final class TenantFolders {

    private TenantFolders() {}

    static TenantsProperties backupsIn(Path folder) {
        return backupsIn(folder, Map.of());
    }

    /** With settings of one's own, named below {@code usht.tenants}. */
    static TenantsProperties backupsIn(Path folder, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>();
        settings.forEach((name, value) -> all.put("usht.tenants." + name, value));
        all.put("usht.tenants.backup-folder", folder.toString());
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("usht.tenants", TenantsProperties.class);
    }
}
