package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

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
            statement.execute("""
                    with made as (
                        insert into activity (id, title, kind, status, period_from, background)
                        select md5('%1$s' || '%3$s' || n)::uuid, 'Aktivitet ' || n || ', "sitat"; ny' || chr(10) || 'linje č đ',
                            'PROJECT', 'ONGOING', date '2026-01-01' + n %% 300, case when n %% 2 = 0 then '' else 'Tekst \\ æøå' end
                        from generate_series(1, %2$d) n returning id)
                    insert into activity_reach (activity_id, territory_code, invited, taking_part)
                    select id, '%3$s', true, true from made;
                    insert into activity_focus_area select id, 'Fall' from activity on conflict do nothing;
                    insert into activity_partner select id, 'Høgskolen' from activity on conflict do nothing;
                    insert into activity_funding select id, 1, 'OWN', 2026, 'GRANTED', 125000, true from activity on conflict do nothing;
                    """.formatted(centre.value(), activities, code));
            connection.commit();
        }
    }

    /** Publishes an activity the way the service does, in the centre's own name. */
    void publish(CentreKey centre, String activity) throws SQLException {
        try (Connection connection = database.bound(Workspace.centre(centre));
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into national.published_activity (id, centre_key, activity_id, version, title, kind, status, published_at)
                    select gen_random_uuid(), '%1$s', id, 1, title, kind, status, now() from activity where id = '%2$s';
                    insert into national.published_reach (publication_id, centre_key, territory_code, invited, taking_part)
                    select p.id, '%1$s', '3201', true, true from national.published_activity p where p.activity_id = '%2$s';
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
        return database.asSuperuser("""
                select x from (
                    select 'activity' || to_jsonb(t)::text as x from "%1$s".activity t
                    union all select 'reach' || to_jsonb(t)::text from "%1$s".activity_reach t
                    union all select 'focus' || to_jsonb(t)::text from "%1$s".activity_focus_area t
                    union all select 'partner' || to_jsonb(t)::text from "%1$s".activity_partner t
                    union all select 'funding' || to_jsonb(t)::text from "%1$s".activity_funding t
                    union all select 'draft' || to_jsonb(t)::text from "%1$s".activity_draft t
                    union all select 'co' || to_jsonb(t)::text from "%1$s".activity_co_arranger t
                    union all select 'history' || (to_jsonb(t) - 'id')::text from "%1$s".history t) as all_rows
                order by x collate "C"
                """.formatted(centre.schema()));
    }
}
