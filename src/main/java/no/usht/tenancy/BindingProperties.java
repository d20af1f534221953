package no.usht.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How workspaces share the database.
 *
 * @param connectionsPerWorkspace the most connections of the pool that one workspace has at a time, at least 2; 0 for half of the pool
 * @param newsUrl where to listen for news of changed rows, if elsewhere than {@code spring.datasource.url}: it must be a direct
 *     connection, not a transaction pooler
 */
@ConfigurationProperties("usht.binding")
record BindingProperties(
        @DefaultValue("0") int connectionsPerWorkspace,
        @Nullable String newsUrl) {

    /** A request that reads the registry while it is in the operator's workspace has two. */
    private static final int LEAST = 2;

    int shareOf(int poolSize) {
        return Math.max(LEAST, connectionsPerWorkspace == 0 ? poolSize / 2 : connectionsPerWorkspace);
    }
}
