package no.usht.lifecycle;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import no.usht.tenancy.TenantFile;

/** Writes down in the common plane what everybody may know of a centre: names, hosts, area. */
final class NationalCentreRows {

    private NationalCentreRows() {}

    /** Writes it anew, whatever stood there. */
    static void write(Connection connection, TenantFile file) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into national.centre (key, name_nb, name_nn, name_se, area_name, language, website, accent,
                tile_column, tile_row) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do update set name_nb = excluded.name_nb, name_nn = excluded.name_nn,
                name_se = excluded.name_se, area_name = excluded.area_name, language = excluded.language,
                website = excluded.website, accent = excluded.accent, tile_column = excluded.tile_column,
                tile_row = excluded.tile_row\
            """)) {
            insert.setString(1, file.key().value());
            insert.setString(2, file.names().nb());
            insert.setString(3, file.names().nn());
            insert.setString(4, file.names().se());
            insert.setString(5, file.areaName());
            insert.setString(6, file.language());
            insert.setString(7, file.website());
            insert.setInt(8, file.accent());
            TenantFile.Tile tile = Objects.requireNonNull(file.tile(), "TenantRecords gives each centre a tile");
            insert.setInt(9, tile.column());
            insert.setInt(10, tile.row());
            insert.executeUpdate();
        }
        for (String table : new String[] {"national.centre_host", "national.centre_area"}) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + table + " where centre_key = ?")) {
                delete.setString(1, file.key().value());
                delete.executeUpdate();
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into national.centre_host (centre_key, municipality_code, kind, valid_from, valid_to, note,"
                        + " organisation_number, accessibility_declaration, contact) values (?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?)")) {
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
                "insert into national.centre_area (centre_key, territory_code, valid_from, valid_to) values (?, ?, ?,"
                        + " ?)")) {
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
