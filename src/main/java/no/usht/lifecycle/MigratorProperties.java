package no.usht.lifecycle;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the schemas are brought up to date.
 *
 * @param mode when to migrate
 * @param url where, if elsewhere than {@code spring.datasource.url}: it must be a direct connection, not a transaction pooler
 * @param username the owner's role, {@code usht_owner}
 */
@ConfigurationProperties("usht.migrator")
record MigratorProperties(
        @DefaultValue("at-start") Mode mode,
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {

    /** When to migrate. */
    enum Mode {
        /** Before the first page is served. */
        AT_START,
        /** Then end the program: a job before a roll-out. */
        ONLY,
        /** Never: a job has done it, and another process works off the operator's orders. */
        OFF,
        /** Never, but work off the operator's orders; without pages. */
        WORKER
    }
}
