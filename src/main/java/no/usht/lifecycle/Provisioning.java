package no.usht.lifecycle;

import static no.usht.lifecycle.OwnerDatabase.identifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import tools.jackson.databind.json.JsonMapper;

/** Brings one centre on: role, schema, tables and its rows in the common planes, inside the caller's transaction. */
class Provisioning {

    private final SchemaReplay centreReplay;
    private final JsonMapper json;

    Provisioning(SchemaReplay centreReplay, JsonMapper json) {
        this.centreReplay = centreReplay;
        this.json = json;
    }

    /** Brings the centre on; it is there whole or, if the caller rolls back, not at all. */
    void bringOn(Connection connection, TenantFile file) throws SQLException {
        CentreKey key = file.key();
        createSchema(connection, key);
        centreReplay.bringUpToDate(connection, key.schema());
        register(connection, file);
        NationalCentreRows.write(connection, file);
    }

    /** The empty schema and the role that alone may read it. */
    static void createSchema(Connection connection, CentreKey key) throws SQLException {
        String role = identifier(key.role());
        String schema = identifier(key.schema());
        // Roles belong to the whole server, not to this database: another database on it may have the same centre.
        OwnerDatabase.run(connection, """
            do $do$ begin
                if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %2$s nologin;
                    grant usht_centre to %2$s with inherit true, set false;
                    grant %2$s to usht_app with inherit false, set true;
                end if;
            end $do$;
            create schema %3$s;
            grant usage on schema %3$s to %2$s;
            alter default privileges in schema %3$s grant select, insert, update, delete on tables to %2$s;
            """.formatted(key.role(), role, schema));
    }

    private void register(Connection connection, TenantFile file) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.tenant (key, state, definition) values (?, 'ACTIVE', ?::jsonb)")) {
            insert.setString(1, file.key().value());
            insert.setString(2, json.writeValueAsString(file));
            insert.executeUpdate();
        }
    }
}
