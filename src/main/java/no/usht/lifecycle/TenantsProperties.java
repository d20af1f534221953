package no.usht.lifecycle;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the tenant files are.
 *
 * @param folder what is in it and not in the database is brought on at start
 * @param backupFolder where backups of tenants are kept; on storage of its own in production
 * @param uploadLimit the largest archive that the operator can upload; it passes through the database
 * @param uploadsLimit the most that all uploads together may be which no order has taken yet
 * @param archive how much an archive from outside may become when it is unpacked
 */
@ConfigurationProperties("usht.tenants")
record TenantsProperties(
        @DefaultValue("tenants") Path folder,
        @DefaultValue("backups") Path backupFolder,
        @DefaultValue("2GB") DataSize uploadLimit,
        @DefaultValue("4GB") DataSize uploadsLimit,
        @DefaultValue ArchiveLimits archive) {}
