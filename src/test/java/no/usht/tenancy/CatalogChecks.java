package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.usht.lifecycle.MigratedDatabase;

/** What must hold in the database itself, looked at as a superuser inside one transaction; answers with what does not hold. */
final class CatalogChecks {

    /** Rows that the owner keeps about centres, for all to read. */
    private static final Set<String> ABOUT_CENTRES = Set.of("centre_host", "centre_area", "centre_former_key");

    /** Tables whose rows a centre makes as parts of nothing else in {@code national}. */
    private static final Set<String> WHOLE_BY_THEMSELVES = Set.of();

    private static final String TABLES_OF_A_CENTRE = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'national'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'centre_key'
            and not a.attisdropped order by 1""";

    /** Tables of versions, as {@code make_handover} makes them. */
    private static final String VERSIONS = """
        select distinct c.relname from pg_constraint x join pg_class c on c.oid = x.conrelid
        where x.contype = 'f' and x.confrelid = 'national.publisher'::regclass order by 1\
        """;

    /** What keeps versions as they were handed over, and their ids their centre's. */
    private static final Set<String> GUARDS =
            Set.of("claim_subject", "keep_origin", "refuse_to_bring_back", "seal_version");

    /** The column of each table that says whose a row is: its number, by the table. */
    private static final String OWNERS = """
            with owned as (
                select c.oid, c.relname, a.attnum from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'national'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
                and a.attname = case c.relname when 'centre' then 'key' else 'centre_key' end)
            """;

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
        for (String right : texts("""
                select r.rolname || ' reads statistics of others: ' || told.name from pg_roles r cross join (
                    select c.relname::text as name, c.oid as view, null::oid as function from pg_class c
                        where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v' and c.relname ~ '^pg_stat(io)?_'
                    union all select p.proname, null, p.oid from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
                        and p.proname ~ '^(pg_stat_get_|pg_(relation|table|indexes|total_relation)_size$)'
                    union all select 'pg_class.' || a.attname, a.attrelid, null from pg_attribute a
                        where a.attrelid = 'pg_class'::regclass and a.attname in ('reltuples', 'relpages')) told
                where (r.rolname in ('usht_app', 'usht_centre', 'usht_national', 'usht_public', 'usht_platform')
                    or r.rolname like 'usht\\_c\\_%')
                and case when told.function is not null then has_function_privilege(r.rolname, told.function, 'execute')
                    when told.name like 'pg_class.%' then has_column_privilege(r.rolname, told.view, substr(told.name, 10), 'select')
                    else has_table_privilege(r.rolname, told.view, 'select') end
                and not (r.rolname = 'usht_platform' and told.name = 'pg_total_relation_size')""")) {
            violations.add(right);
        }
        for (String table : texts(TABLES_OF_A_CENTRE)) {
            if (ABOUT_CENTRES.contains(table)) {
                continue;
            }
            String others = "select count(*) from national." + table + " where centre_key <> 'vestfold'";
            if (!Set.of("0", "refused").contains(as("usht_c_vestfold", others))) {
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
        violations.addAll(partsOfOthers());
        for (String table : texts("""
            select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'national'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
            and not a.attisdropped and has_column_privilege('usht_c_vestfold', c.oid, a.attnum, 'update')
            and a.attname not in ('superseded_at', 'withdrawn_at')\
            """)) {
            violations.add("usht_c_vestfold changes what was handed over in " + table);
        }
        for (String table : texts(VERSIONS)) {
            Set<String> missing = new TreeSet<>(GUARDS);
            missing.removeAll(texts("select p.proname from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                    + " where t.tgenabled = 'O' and t.tgrelid = 'national.\"" + table + "\""
                    + "'::regclass"));
            missing.forEach(guard -> violations.add(table + " does without " + guard));
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

    /** Each child row's owner is its parent's: by the keys, and tried with every row of Oppland's that there is. */
    private List<String> partsOfOthers() throws SQLException {
        List<String> violations = new ArrayList<>(texts(OWNERS + """
                select 'a row of ' || c.relname || ' may be another centre''s than its row of ' || whole.relname
                from pg_constraint x join pg_class c on c.oid = x.conrelid join owned whole on whole.oid = x.confrelid
                    left join owned part on part.oid = x.conrelid
                where x.contype = 'f' and not exists (select from unnest(x.conkey, x.confkey) as k (mine, its)
                    where k.mine = part.attnum and k.its = whole.attnum)"""));
        List<String> versions = texts(VERSIONS);
        for (String table : texts(TABLES_OF_A_CENTRE)) {
            String name = "national." + identifier(table);
            if (WHOLE_BY_THEMSELVES.contains(table)
                    || texts("select 'x' where has_table_privilege('usht_c_vestfold', '" + name + "', 'insert')")
                            .isEmpty()) {
                continue;
            }
            if (texts(OWNERS + "select whole.relname from pg_constraint x join owned whole on whole.oid = x.confrelid"
                            + " where x.contype = 'f' and x.conrelid = '" + name + "'::regclass")
                    .isEmpty()) {
                violations.add("nothing says what a row of " + table + " is a part of");
            }
            List<String> others = texts("select to_jsonb(t) from " + name + " t where centre_key = 'oppland' limit 1");
            if (others.isEmpty()) {
                violations.add("no row of " + table + " to try with");
                continue;
            }
            if (!isRefused("usht_c_vestfold", table, others.getFirst(), "vestfold")) {
                violations.add("usht_c_vestfold adds to what is another's in " + table);
            }
            if (!isRefused("usht_c_vestfold", table, others.getFirst(), "oppland")) {
                violations.add("usht_c_vestfold adds in another's name to " + table);
            }
            if (!versions.contains(table) && !isRefused("usht_c_oppland", table, others.getFirst(), "oppland")) {
                violations.add("usht_c_oppland adds to what it has handed over in " + table);
            }
        }
        return violations;
    }

    /** Whether that role may not write the row in that centre's name, where nobody had written it before. */
    private boolean isRefused(String role, String table, String row, String centre) throws SQLException {
        String name = "national." + identifier(table);
        String columns = String.join(
                ", ",
                texts("select quote_ident(attname) from pg_attribute where attrelid = '" + name + "'::regclass"
                        + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum"));
        Savepoint before = connection.setSavepoint();
        try {
            // Else its own key would keep the row from being written twice, and hide what lets it through.
            MigratedDatabase.run(
                    connection,
                    "set local session_replication_role = replica; delete from " + name + " t where to_jsonb(t) = "
                            + literal(row) + "; set local session_replication_role = origin");
            return Set.of("refused", "no such parent")
                    .contains(as(
                            role,
                            "with added as (insert into " + name + " (" + columns + ") select " + columns
                                    + " from jsonb_populate_record(null::\"national\"."
                                    + identifier(table) + ", " + literal(row) + "::jsonb"
                                    + " || '{\"centre_key\": \"" + centre
                                    + "\"}') returning 1) select count(*) from added"));
        } finally {
            connection.rollback(before);
        }
    }

    private String as(String role, String sql) throws SQLException {
        return as(role, sql, 1);
    }

    /** The answer to that role, or why there is none. */
    private String as(String role, String sql, int column) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + identifier(role));
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return String.valueOf(rows.getString(column));
            }
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) { // insufficient_privilege
                return "refused";
            }
            if ("23503".equals(e.getSQLState())) { // foreign_key_violation
                return "no such parent";
            }
            throw e;
        } finally {
            connection.rollback(before);
        }
    }

    private String identifier(String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }

    private String literal(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.enquoteLiteral(text);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        return MigratedDatabase.texts(connection, sql);
    }
}
