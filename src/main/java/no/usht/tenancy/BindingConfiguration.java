package no.usht.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.resource.jdbc.spi.PhysicalConnectionHandlingMode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the binding seam between Hibernate and the pool. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BindingProperties.class)
class BindingConfiguration {

    @Bean
    WorkspaceConnections workspaceConnections(
            DataSource pool, ActingPerson actingPerson, BindingProperties properties) {
        return new WorkspaceConnections(pool, actingPerson, shares(pool, properties));
    }

    /** Nobody waits longer for a part of the share than for the pool itself. */
    private static ConnectionsPerWorkspace shares(DataSource pool, BindingProperties properties) {
        return pool instanceof HikariDataSource hikari
                ? new ConnectionsPerWorkspace(
                        properties.shareOf(hikari.getMaximumPoolSize()),
                        Duration.ofMillis(hikari.getConnectionTimeout()))
                : ConnectionsPerWorkspace.unlimited();
    }

    @Bean
    HibernatePropertiesCustomizer multiTenancy(
            WorkspaceConnections connections, ObjectProvider<Workspaces> workspaces) {
        return properties -> properties.putAll(Map.of(
                MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER,
                connections,
                MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                new BoundWorkspaceResolver(workspaces),
                JdbcSettings.STATEMENT_INSPECTOR,
                new WorkspaceStatements(workspaces),
                AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT,
                true,
                // Spring would hold the connection and set it read-only after our binding has begun the transaction.
                JdbcSettings.CONNECTION_HANDLING,
                PhysicalConnectionHandlingMode.DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION));
    }

    private record BoundWorkspaceResolver(ObjectProvider<Workspaces> workspaces)
            implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            // Sessions are opened at start too, to check queries; only taking a connection needs a workspace.
            return workspaces.getObject().find().map(Workspace::id).orElse(WorkspaceConnections.UNBOUND);
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
