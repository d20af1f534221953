package no.usht.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What a transaction is bound to: some of PostgreSQL's settings, for the transaction only.
 *
 * @param settings values by the setting's name; the names are written into the statement and come from this program alone
 */
record Binding(SequencedMap<String, String> settings) {

    /**
     * {@code "$user"} is the schema that bears the role's name: a centre's own, and none for the other roles, whose statements
     * name their schema. So role and path can't contradict each other, and as its text never changes, PostgreSQL's driver keeps
     * what it has prepared. pg_temp is named to be last: else a temporary table could stand in for a real one.
     */
    static final String SEARCH_PATH = "pg_catalog, \"$user\", pg_temp";

    /** To that workspace's role, with the person for whom it is. */
    static Binding of(Workspace workspace, String person) {
        SequencedMap<String, String> settings = new LinkedHashMap<>();
        settings.put("role", role(workspace));
        settings.put("search_path", SEARCH_PATH);
        settings.put("usht.person", person);
        return new Binding(settings);
    }

    static String role(Workspace workspace) {
        return switch (workspace) {
            case Workspace.CentreWorkspace centre -> centre.key().role();
            case Workspace.NationalWorkspace national -> "usht_national";
            case Workspace.PlatformWorkspace platform -> "usht_platform";
            case Workspace.PublicSite publicSite -> "usht_public";
        };
    }

    /** The statement that binds, with a parameter for each setting. */
    String statement() {
        return settings.keySet().stream()
                .map(name -> "set_config('" + name + "', ?, true)")
                .collect(Collectors.joining(", ", "select ", ""));
    }

    /** Sets the first parameters of a statement that begins with {@link #statement}. */
    void fill(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (String value : settings.values()) {
            statement.setString(index, value);
            index++;
        }
    }

    /** Binds the transaction that the connection is in, or begins one. */
    void apply(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statement())) {
            fill(statement);
            statement.execute();
        }
    }
}
