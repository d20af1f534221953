package no.usht.tenancy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.ActivityId;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;

/** What must hold between two centres whose rows have the same ids, asked through the services; answers with what does not hold. */
final class ServiceIsolationChecks {

    private static final List<String> CENTRES = List.of("vestfold", "oppland");

    /** In both schemas; the titles tell whose row it is. */
    private final ActivityId sharedId = new ActivityId(UUID.randomUUID());

    private final Acting acting;
    private final ActivityService activities;
    private final ActivityPublishing publishing;

    ServiceIsolationChecks(Acting acting, ActivityService activities, ActivityPublishing publishing) {
        this.acting = acting;
        this.activities = activities;
        this.publishing = publishing;
    }

    /** Puts a row of the same id into both schemas, past the seam. */
    void prepare(MigratedDatabase database) throws SQLException {
        for (String centre : CENTRES) {
            database.change("insert into usht_c_" + centre + ".activity (id, title, kind, status) values ('" + sharedId
                    + "', '" + title(centre) + "', 'NETWORK', 'ONGOING')");
        }
    }

    private String title(String centre) {
        return "Hos " + centre + " " + sharedId;
    }

    /** All that does not hold; empty if the services keep the centres apart. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        for (String centre : CENTRES) {
            expectOwnTitle(
                    violations,
                    centre,
                    "activity",
                    () -> activities.find(sharedId).map(found -> found.content().title()).stream()
                            .toList());
            expectOwnTitle(
                    violations,
                    centre,
                    "list",
                    () -> activities.list(ActivityFilter.none(), PageRequest.of(0, 1000)).stream()
                            .map(ActivityListItem::title)
                            .filter(title -> title.endsWith(sharedId.toString()))
                            .toList());
            expectOwnTitle(
                    violations,
                    centre,
                    "preview",
                    () -> List.of(publishing.preview(sharedId).next().content().title()));
        }
        return violations;
    }

    private void expectOwnTitle(List<String> violations, String centre, String what, Supplier<List<String>> titles) {
        try {
            List<String> seen = acting.asLeader(centre, titles);
            if (CENTRES.stream().anyMatch(other -> !other.equals(centre) && seen.contains(title(other)))) {
                violations.add(centre + " is shown the other's row: " + what);
            } else if (!seen.equals(List.of(title(centre)))) {
                violations.add(centre + " is not shown its own row: " + what);
            }
        } catch (DataAccessException e) {
            violations.add(centre + " is not shown its own row: " + what);
        }
    }
}
