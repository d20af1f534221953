package no.usht.lifecycle;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What schemas really consist of, as one digest each: tables, columns, constraints, indexes, triggers, policies, functions, rights. */
class SchemaFingerprints {

    private static final String QUERY = OwnerDatabase.script("fingerprint.sql");

    /** Names this way of taking a fingerprint; fingerprints taken in another way can't be compared. */
    static final String METHOD = Integer.toHexString(QUERY.hashCode());

    private SchemaFingerprints() {}

    /** The digests by schema name, in one query; schemas that don't exist are missing. Any role may ask: it reads the catalog. */
    static Map<String, String> of(Connection connection, Collection<String> schemas) throws SQLException {
        // Names in definitions carry their schema only when it is not on the search path; the caller's path comes back.
        String path = OwnerDatabase.queryText(
                connection,
                "select current_setting('search_path') || coalesce(set_config('search_path', '', true), '')");
        Map<String, String> digests = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            Array names = connection.createArrayOf("text", schemas.toArray());
            statement.setArray(1, names);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    digests.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        try (PreparedStatement back = connection.prepareStatement("select set_config('search_path', ?, true)")) {
            back.setString(1, path);
            back.execute();
        }
        return digests;
    }
}
