package no.usht.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.handover.HandedOver;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.tenancy.ActingPerson;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TabWorkspace;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.PostgresServer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.cache.CacheManager;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Runs the project bank on a real database, behind the real seam, with two centres. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PublicationTest.Bank.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public @interface PublicationTest {

    CentreKey VESTFOLD = new CentreKey("vestfold");
    CentreKey OPPLAND = new CentreKey("oppland");
    Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @EnableMethodSecurity
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EntityScan({"no.usht.publication", "no.usht.handover", "no.usht.territory"})
    @EnableJpaRepositories({"no.usht.publication", "no.usht.territory"})
    @ComponentScan(
            basePackages = {
                "no.usht.handover",
                "no.usht.publication",
                "no.usht.publicsite",
                "no.usht.oversight",
                "no.usht.territory",
                "no.usht.tenancy"
            },
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "no\\.usht\\.handover\\.Handover",
                                "no\\.usht\\.publication\\.(PublicationService|PublishedCriteria|PublishedActivities)",
                                "no\\.usht\\.publicsite\\.Public(Queries|Search)",
                                "no\\.usht\\.oversight\\.(FigureQueries|PublishedFigures|PublishedList)",
                                "no\\.usht\\.territory\\.TerritoryService",
                                "no\\.usht\\.tenancy\\.(BindingConfiguration|CentreIds|Workspaces)"
                            }))
    // No @Configuration: the scan of the whole program must not find it.
    class Bank {

        private static final String DATABASE = "publication";

        @Bean
        MigratedDatabase migratedDatabase() {
            return new MigratedDatabase(DATABASE);
        }

        @Bean
        DynamicPropertyRegistrar address(MigratedDatabase database) {
            return properties -> {
                properties.add(
                        "spring.datasource.url", () -> PostgresServer.shared().url(DATABASE));
                properties.add("spring.datasource.username", () -> "usht_app");
                properties.add("spring.datasource.password", () -> PostgresServer.APP_PASSWORD);
            };
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        CacheManager caches() {
            return new ConcurrentMapCacheManager();
        }

        @Bean
        TabWorkspace noTab() {
            return Optional::empty;
        }

        @Bean
        ActingPerson nobody() {
            return Optional::empty;
        }

        @Bean
        ActivityPresence noActivities() {
            return id -> false;
        }

        @Bean
        TenantRegistry noTenants() {
            return new TenantRegistry() {
                @Override
                public List<Tenant> all() {
                    return List.of();
                }

                @Override
                public Optional<Tenant> find(CentreKey key) {
                    return Optional.empty();
                }

                @Override
                public Optional<CentreKey> currentKey(CentreKey former) {
                    return Optional.empty();
                }
            };
        }

        @Bean
        Grants access() {
            return new Grants();
        }

        @Bean
        Desk desk(Workspaces workspaces, PublicationService publications, MigratedDatabase database) {
            return new Desk(workspaces, publications, database);
        }
    }

    /** Permissions as a test needs them; all at first. */
    final class Grants implements Access {

        private final Set<Permission> granted = EnumSet.allOf(Permission.class);

        public void only(Permission... permissions) {
            granted.clear();
            granted.addAll(Set.of(permissions));
        }

        public void all() {
            granted.addAll(EnumSet.allOf(Permission.class));
        }

        @Override
        public boolean may(String permission) {
            return granted.contains(Permission.valueOf(permission));
        }

        @Override
        public Set<Role> roles(Workspace workspace) {
            return Set.of();
        }

        @Override
        public List<Workspace> workspaces() {
            return List.of();
        }

        @Override
        public Optional<CurrentPerson> person() {
            return Optional.empty();
        }
    }

    /** Publishes as a centre. */
    record Desk(Workspaces workspaces, PublicationService publications, MigratedDatabase database) {

        public HandedOver<Publication> publish(CentreKey centre, PublicationMother publication) {
            Publication content = publication.make();
            return workspaces.callInNewTransaction(Workspace.centre(centre), () -> publications.publish(content));
        }

        public void clear() throws SQLException {
            database.change("truncate national.published_activity, national.published_word cascade");
        }
    }
}
