package no.usht.architecture;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.usht.shared.TypedId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** A class for each way to break a rule; none of them is ever used. */
public final class Violations {

    /** A service for its own module alone, that anybody there may call. */
    public static final Class<?> OPEN_SERVICE_WITHIN = OpenServiceWithin.class;

    private Violations() {}

    /** JDBC outside tenancy. */
    public record TakesADataSource(DataSource source) {}

    /** The same, by Spring's template, which is a subtype of what one would forbid by name. */
    public record TakesATemplate(JdbcTemplate jdbc) {}

    /** The same, by the template that merely holds the other. */
    public record TakesANamedTemplate(NamedParameterJdbcTemplate jdbc) {}

    /** The same, without Spring. */
    public record TakesAConnection(Connection connection) {}

    /** The same, through Hibernate, which lends its connection. */
    public record BorrowsAConnection(Session session) {
        void ask() {
            session.doWork(connection -> {});
        }
    }

    /** Native SQL outside tenancy, in a repository that everybody sees. */
    public interface NativeRepository extends Repository<PublicThing, UUID> {
        @NativeQuery("select 1")
        List<Integer> ask();
    }

    /** Native SQL by the older annotation. */
    public interface OlderNativeRepository extends Repository<PublicThing, UUID> {
        @Query(value = "select 1", nativeQuery = true)
        List<Integer> ask();
    }

    /** Native SQL without any annotation. */
    public record AsksNatively(EntityManager entities) {
        Object ask() {
            return entities.createNativeQuery("select 1").getSingleResult();
        }
    }

    /** The machine's own day. */
    @SuppressWarnings("JavaTimeDefaultTimeZone") // What the rule is to find
    public static final class TellsTheDay {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    /** The same, in a zone. */
    public static final class TellsTheDayInAZone {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    /** The same, as a number. */
    public static final class TellsTheMillisecond {
        long now() {
            return System.currentTimeMillis();
        }
    }

    /** A clock beside the one that is injected. */
    public static final class MakesAClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** The same, by the old class. */
    @SuppressWarnings("JavaUtilDate") // What the rule is to find
    public static final class MakesADate {
        Date now() {
            return new Date();
        }
    }

    /** An entity that everybody sees. */
    @Entity(name = "violation")
    public static class PublicThing {
        @Id
        @Nullable
        UUID id;
    }

    /** A view outside its module's user interface. */
    @Route(value = "violation", registerAtStartup = false)
    public static class PublicView extends Div {}

    /** A question whose dangerous button is pressed by an Enter too many. */
    public record AsksWithTheFocusOnTheDeed(ConfirmDialog question) {
        void ask() {
            question.open();
        }
    }

    /** A service that anybody may call. */
    @Service
    public static class OpenService {
        @Autowired
        @Nullable
        DataSource injected;
    }

    @Service
    static class OpenServiceWithin {}

    /** The same by another name. */
    @Component
    public static class OpenComponent {}

    /** Names that say nothing. */
    public static class NothingImpl {}

    public static class NothingDto {}

    public static class NothingManager {}

    /** Whoever reads it counts commas. */
    public record CountsArguments(ManyParts parts) {
        int ask() {
            return parts.sum(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    /** The same of a record. */
    public static class CountsPartsOfARecord {
        ManyParts parts() {
            return new ManyParts(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    /** Any id will do, also that of another thing. */
    public static class TakesAnyId {
        public boolean isThere(UUID id) {
            return id.version() == 0;
        }
    }

    /** The same of several that are given. */
    public static class GivesAnyIds {
        public Map<String, Set<UUID>> all() {
            return Map.of();
        }
    }

    /** The same of a part of a record. */
    public record HoldsAnyId(Optional<UUID> id) {}

    /** An id whose type Hibernate would not find by its name. */
    public record IdOfNoName(UUID value) implements TypedId {}

    /** The same, and no record. */
    public static class IdInAClass implements TypedId {

        private static final long serialVersionUID = 1L;

        @Override
        public UUID value() {
            return new UUID(0, 0);
        }
    }

    /** What it takes to count. */
    public record ManyParts(int a, int b, int c, int d, int e, int f, int g, int h, int i) {
        int sum(int j, int k, int l, int m, int n, int o, int p, int q, int r) {
            return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r;
        }
    }
}
