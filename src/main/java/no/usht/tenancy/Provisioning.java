package no.usht.tenancy;

import static no.usht.tenancy.OwnerDatabase.identifier;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
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
        introduce(connection, file);
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
        try (PreparedStatement log = connection.prepareStatement(
                "insert into platform.operator_log (actor, action, centre_key, after) values ('migrator', 'brought-on', ?, ?::jsonb)")) {
            log.setString(1, file.key().value());
            log.setString(2, json.writeValueAsString(file));
            log.executeUpdate();
        }
    }

    /** What everybody may know of a centre. */
    private static void introduce(Connection connection, TenantFile file) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into national.centre (key, name_nb, name_nn, name_se, area_name, language, website, accent,
                    tile_column, tile_row) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, file.key().value());
            insert.setString(2, file.names().nb());
            insert.setString(3, file.names().nn());
            insert.setString(4, file.names().se());
            insert.setString(5, file.areaName());
            insert.setString(6, file.language());
            insert.setString(7, file.website());
            insert.setInt(8, file.accent());
            TenantFile.Tile tile = Objects.requireNonNull(file.tile(), "TenantFiles.read gives each centre a tile");
            insert.setInt(9, tile.column());
            insert.setInt(10, tile.row());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into national.centre_host (centre_key, municipality_code, kind, valid_from, valid_to, note,"
                        + " organisation_number, accessibility_declaration, contact) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (TenantFile.Host host : file.hosts()) {
                insert.setString(1, file.key().value());
                insert.setString(2, host.municipality());
                insert.setString(3, host.kind().name());
                insert.setDate(4, Date.valueOf(host.from()));
                insert.setDate(5, host.to() == null ? null : Date.valueOf(host.to()));
                insert.setString(6, host.note());
                insert.setString(7, host.organisationNumber());
                insert.setString(8, host.accessibilityDeclaration());
                insert.setString(9, host.contact());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into national.centre_area (centre_key, territory_code, valid_from, valid_to) values (?, ?, ?, ?)")) {
            for (TenantFile.AreaPart part : file.area()) {
                insert.setString(1, file.key().value());
                insert.setString(2, part.code());
                insert.setDate(3, Date.valueOf(part.from()));
                insert.setDate(4, part.to() == null ? null : Date.valueOf(part.to()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
