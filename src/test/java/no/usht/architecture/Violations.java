package no.usht.architecture;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** One class a rule; none of them is ever used. */
public final class Violations {

    private Violations() {}

    /** JDBC outside tenancy. */
    record TakesADataSource(DataSource source) {}

    /** Native SQL outside tenancy, in a repository that everybody sees. */
    public interface NativeRepository extends Repository<PublicThing, UUID> {
        @NativeQuery("select 1")
        List<Integer> ask();
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

    /** A service that anybody may call. */
    @Service
    public static class OpenService {
        @Autowired
        @Nullable
        DataSource injected;
    }

    /** A name that says nothing. */
    static class NothingImpl {}
}
