package no.usht.lifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;

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
                insert into partner select md5('%1$s partner %3$s')::uuid, 'Høgskolen', 'UNIVERSITY', '', E'Ring "først";\n', false,
                    now(), 0 on conflict do nothing;
                insert into partner_contact select id, 0, 'Kari č Testesen', 'Leder', 'kari@example.org', '' from partner
                    on conflict do nothing;
                insert into contact_role values (md5('%1$s role')::uuid, 'Koordinator i %1$s', '', false),
                    (md5('%1$s own role')::uuid, 'Kontakt i %1$s', 'Č "kontakt"', true) on conflict do nothing;
                insert into local_contact select md5('%1$s contact %3$s')::uuid, 'Kari č Testesen', '%3$s', 'Koordinator i %1$s',
                    'kari@example.org', '', date '2025-01-01', null, null, now(), 0 on conflict do nothing;
                insert into file_import (id, kind, columns, made, changed)
                    values (md5('%1$s import')::uuid, 'partner', '{"name": "Namn \\"č\\""}', 1, 0) on conflict do nothing;
                insert into activity_funding select id, 1, 'OWN', 2026, 'GRANTED', 125000, true from activity on conflict do nothing;
                """.formatted(centre.value(), activities, code));
            connection.commit();
        }
    }

    /** Adds to each activity what {@link #make} leaves out, so that no table is empty. */
    void makeTheRest(CentreKey centre, CentreKey coArranger) throws SQLException {
        try (Connection connection = database.bound(Workspace.centre(centre));
                Statement statement = connection.createStatement()) {
            statement.execute("""
                insert into activity_priority select a.id, p.id, p.position = 1 from activity a
                    join national.priority p on p.year_from = 2026 and p.position <= 2;
                insert into activity_co_arranger select id, '%1$s' from activity;
                insert into activity_link select id, 1, 'https://example.org/?q="č"', 'Les "mer", \\ og; mer' from activity;
                insert into draft select gen_random_uuid(), 'activity', gen_random_uuid(), id, 0, '{}',
                    jsonb_build_object('title', title || chr(10) || '"\\', 'partners', '[]'::jsonb), now(), 0 from activity;
                insert into document (id, subject_kind, subject_id, name, alternative, exempt_by)
                select md5('d' || id)::uuid, 'activity', id, 'Møte "nytt"; č.pdf', 'To, som ler', 'offl. § 13' from activity;
                insert into document_content (id, subject_id, bytes)
                select md5('c' || id)::uuid, id, octet_length(title) + 520 from activity;
                insert into document_part select md5('c' || id)::uuid, 0, convert_to(title, 'utf8') from activity;
                insert into document_part select md5('c' || id)::uuid, n, decode('00ff0a0d22275c2c1a' || repeat('7f80', n), 'hex')
                from activity, generate_series(1, 3) n;
                insert into document_version select md5('d' || id)::uuid, 1, id, md5('c' || id)::uuid, 'application/pdf',
                    octet_length(title) + 520, 'a', now(), 'Kari "Prøve" Testesen' from activity;
                insert into job select md5('%2$s job')::uuid, 'contact-mail', '{"mail": "x"}', 'FAILED', 1, 2, 'Kari "Prøve" Testesen',
                    now(), now(), false, 0, 'jobs.problem.tried';
                insert into contact_mail select md5('%2$s mail')::uuid, 'Rolle', 'Emne "č"', E'Tekst\n', 'Kari', now(),
                    md5('%2$s job')::uuid;
                insert into contact_mail_receiver select md5('%2$s receiver')::uuid, md5('%2$s mail')::uuid, 0, 'Ola', 'Asker',
                    'ola@example.org', 'FAILED', '550 "nei"', now();
                insert into publication_request select id, gen_random_uuid(), 'Kari "Prøve" Testesen', now() from activity;
                """.formatted(coArranger.value(), centre.value()));
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
