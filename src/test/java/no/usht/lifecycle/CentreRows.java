package no.usht.lifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.ModuleInventory;

/** Rows of a centre as its people would make them, in numbers; deterministic by centre. */
final class CentreRows {

    private final MigratedDatabase database;

    CentreRows(MigratedDatabase database) {
        this.database = database;
    }

    /**
     * Makes activities with all their parts, as the centre's own role; about ten rows each, with their history.
     *
     * @param code a municipality that they reach out to
     */
    void make(CentreKey centre, int activities, String code) throws SQLException {
        try (Connection connection = database.bound(Workspace.centre(centre));
                Statement statement = connection.createStatement()) {
            statement.execute(sql(ModuleInventory::centreRows)
                    .replace("{centre}", centre.value())
                    .replace("{activities}", String.valueOf(activities))
                    .replace("{territory}", code));
            connection.commit();
        }
    }

    private static String sql(Function<ModuleInventory, String> rows) {
        return ModuleInventory.all().stream().map(rows).collect(Collectors.joining());
    }

    /** Adds to each activity what {@link #make} leaves out, so that no table is empty. */
    void makeTheRest(CentreKey centre, CentreKey coArranger) throws SQLException {
        try (Connection connection = database.bound(Workspace.centre(centre));
                Statement statement = connection.createStatement()) {
            statement.execute(sql(ModuleInventory::moreCentreRows)
                    .replace("{centre}", centre.value())
                    .replace("{other}", coArranger.value()));
            connection.commit();
        }
    }

    /** Publishes an activity with all its parts the way the service does, in the centre's own name. */
    void publish(CentreKey centre, String activity) throws SQLException {
        try (Connection connection = database.bound(Workspace.centre(centre));
                Statement statement = connection.createStatement()) {
            statement.execute("""
                insert into national.published_activity (id, centre_key, subject_id, version, title, kind, status, published_at)
                select gen_random_uuid(), '%1$s', id, 1, title, kind, status, now() from activity where id = '%2$s';
                insert into national.published_reach (publication_id, centre_key, territory_code, invited, taking_part)
                select p.id, '%1$s', '3201', true, true from national.published_activity p where p.subject_id = '%2$s';
                insert into national.published_attendance (publication_id, centre_key, territory_code, attendances)
                select p.id, '%1$s', '3201', 7 from national.published_activity p where p.subject_id = '%2$s';
                insert into national.published_priority select p.id, '%1$s', priority_id, main
                from activity_priority join national.published_activity p on subject_id = activity_id where activity_id = '%2$s';
                insert into national.published_focus_area select p.id, '%1$s', name
                from activity_focus_area join national.published_activity p on subject_id = activity_id where activity_id = '%2$s';
                insert into national.published_co_arranger select p.id, '%1$s', a.centre_key
                from activity_co_arranger a join national.published_activity p on subject_id = activity_id where activity_id = '%2$s';
                insert into national.published_partner select p.id, '%1$s', name
                from activity_partner join national.published_activity p on subject_id = activity_id where activity_id = '%2$s';
                insert into national.published_link select p.id, '%1$s', position, url, label
                from activity_link join national.published_activity p on subject_id = activity_id where activity_id = '%2$s';
                insert into national.published_funding select p.id, '%1$s', position, source, year, f.state, amount_kr, fictional
                from activity_funding f join national.published_activity p on subject_id = activity_id where activity_id = '%2$s';
                update activity set published_version = 1, published_at = now() where id = '%2$s';
                """.formatted(centre.value(), activity));
            connection.commit();
        }
    }

    /** The ids of a centre's activities. */
    List<String> activities(CentreKey centre) throws SQLException {
        return database.asSuperuser("select id from \"" + centre.schema() + "\".activity order by id");
    }

    /** Every row of a centre's schema as text, table by table, without what a copy may number anew. */
    List<String> everything(CentreKey centre) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : tables(centre)) {
            String numbered = table.equals("history") ? " - 'id'" : "";
            rows.addAll(database.asSuperuser("select '%2$s ' || (to_jsonb(t)%3$s)::text from \"%1$s\".\"%2$s\" t"
                    .formatted(centre.schema(), table, numbered)));
        }
        rows.sort(null);
        return rows;
    }

    /** The tables of a centre's schema, as the catalog has them. */
    List<String> tables(CentreKey centre) throws SQLException {
        return database.asSuperuser("select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                + " and table_name not like 'databasechangelog%' and table_schema = '" + centre.schema()
                + "' order by 1");
    }
}
