package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What must hold in the database itself, looked at as a superuser inside one transaction; answers with what does not hold. */
final class CatalogChecks {

    private static final String TABLES_OF_A_CENTRE = """
            select table_name from information_schema.columns where table_schema = 'national' and column_name = 'centre_key'
            and table_name like 'published%' order by 1""";

    private final Connection connection;

    CatalogChecks(Connection connection) {
        this.connection = connection;
    }

    List<String> violations() throws SQLException {
        List<String> violations = new ArrayList<>();
        for (String table : texts("select relname from pg_class where relnamespace = 'national'::regnamespace"
                + " and relkind in ('r', 'p') and relname <> 'databasechangelog'"
                + " and not (relrowsecurity and relforcerowsecurity)")) {
            violations.add("row-level security is not forced on " + table);
        }
        for (String reach : texts("""
                select r.rolname || ' reaches into ' || n.nspname from pg_roles r cross join pg_namespace n
                where r.rolname like 'usht\\_%' and n.nspname like 'usht\\_c\\_%'
                and r.rolname not in ('usht_owner', n.nspname) and has_schema_privilege(r.rolname, n.nspname, 'usage')""")) {
            violations.add(reach);
        }
        for (String right : texts("""
                select 'usht_app by itself may use ' || n.nspname from pg_namespace n
                where (n.nspname in ('platform', 'national') or n.nspname like 'usht\\_c\\_%')
                and has_schema_privilege('usht_app', n.nspname, 'usage')""")) {
            violations.add(right);
        }
        for (String role : texts("select rolname || ' passes by row-level security' from pg_roles"
                + " where rolname like 'usht\\_%' and (rolbypassrls or rolsuper)")) {
            violations.add(role);
        }
        for (String right : texts("""
                select r.rolname || ' may read platform.' || c.relname from pg_roles r cross join pg_class c
                where r.rolname like 'usht\\_%' and r.rolname not in ('usht_owner', 'usht_platform')
                and c.relnamespace = 'platform'::regnamespace and c.relkind = 'r'
                and has_schema_privilege(r.rolname, c.relnamespace, 'usage') and has_table_privilege(r.rolname, c.oid, 'select')""")) {
            violations.add(right);
        }
        for (String table : texts(TABLES_OF_A_CENTRE)) {
            String others = "select count(*) from national." + table + " where centre_key <> 'vestfold'";
            if (!"0".equals(as("usht_c_vestfold", others))) {
                violations.add("usht_c_vestfold reads others' rows of " + table);
            }
            if (!"refused"
                    .equals(as(
                            "usht_c_vestfold",
                            "with gone as (delete from national." + table
                                    + " returning 1) select count(*) from gone"))) {
                violations.add("usht_c_vestfold deletes from " + table);
            }
        }
        if (!"refused"
                .equals(as(
                        "usht_c_vestfold",
                        "with changed as (update national.published_activity set title = 'x'"
                                + " returning 1) select count(*) from changed"))) {
            violations.add("usht_c_vestfold changes what was handed over");
        }
        if (!"refused".equals(as("usht_public", "select count(*) from national.published_funding"))) {
            violations.add("usht_public reads published_funding");
        }
        if (!"vestfold"
                .equals(as(
                        "usht_c_vestfold",
                        "select set_config('usht.centre', 'oppland', true) is not null," + " national.current_centre()",
                        2))) {
            violations.add("current_centre() is decided by something other than the role");
        }
        return violations;
    }

    private String as(String role, String sql) throws SQLException {
        return as(role, sql, 1);
    }

    /** The answer to that role, or "refused". */
    private String as(String role, String sql, int column) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + OwnerDatabase.identifier(role));
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return String.valueOf(rows.getString(column));
            }
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) { // insufficient_privilege
                return "refused";
            }
            throw e;
        } finally {
            connection.rollback(before);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        return MigratedDatabase.texts(connection, sql);
    }
}
