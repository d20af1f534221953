package no.usht.lifecycle;

import static no.usht.lifecycle.OwnerDatabase.identifier;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of one schema as the catalog tells them, each after those that it refers to; a new module's are among them. */
class SchemaTables {

    private final String schema;
    private final List<Table> inOrder;

    private SchemaTables(String schema, List<Table> inOrder) {
        this.schema = schema;
        this.inOrder = inOrder;
    }

    /**
     * A table.
     *
     * @param columns in order, without generated ones
     * @param identity the column that the database numbers, if any
     * @param references foreign keys to tables of the same schema
     * @param holdsBytes whether a column is of bytes, such as those of files
     */
    record Table(
            String name,
            List<String> columns,
            Optional<String> identity,
            List<Reference> references,
            boolean holdsBytes) {

        String columnList() {
            return list(columns);
        }

        /** Without the column that the database numbers. */
        List<String> columnsWithoutIdentity() {
            return columns.stream()
                    .filter(column -> !identity.equals(Optional.of(column)))
                    .toList();
        }

        static String list(List<String> columns) {
            return columns.stream().map(OwnerDatabase::identifier).collect(Collectors.joining(", "));
        }
    }

    /**
     * A foreign key.
     *
     * @param columns those that refer
     * @param keys what each of them refers to, in the same order
     * @param goesAlong whether the row is a part of what it refers to, and is deleted with it
     */
    record Reference(List<String> columns, String table, List<String> keys, boolean goesAlong) {

        /** The condition under which a row refers to another, leaving out one column that both may have. */
        String joining(String whole, String part, String but) {
            return IntStream.range(0, columns.size())
                    .filter(place -> !columns.get(place).equals(but))
                    .mapToObj(place -> whole + "." + identifier(keys.get(place)) + " = " + part + "."
                            + identifier(columns.get(place)))
                    .collect(Collectors.joining(" and "));
        }
    }

    /** Reads the catalog. */
    static SchemaTables of(OwnerSql sql, String schema) {
        Map<String, List<Reference>> references = new LinkedHashMap<>();
        sql.list(
                """
                select c.relname, array_agg(a.attname::text order by p.place), f.relname,
                    array_agg(k.attname::text order by p.place), x.confdeltype = 'c'
                from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_class f on f.oid = x.confrelid
                    cross join unnest(x.conkey, x.confkey) with ordinality as p (own, its, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.own
                    join pg_attribute k on k.attrelid = f.oid and k.attnum = p.its
                where x.contype = 'f' and c.relnamespace = to_regnamespace(?)
                group by x.oid, c.relname, f.relname, x.confdeltype order by c.relname, 2\
                """,
                (row, number) -> {
                    references
                            .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(new Reference(
                                    texts(row.getArray(2)),
                                    row.getString(3),
                                    texts(row.getArray(4)),
                                    row.getBoolean(5)));
                    return number;
                },
                identifier(schema));
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, String> identities = new LinkedHashMap<>();
        Set<String> holdBytes = new LinkedHashSet<>();
        sql.list(
                """
                select c.relname, a.attname, a.attidentity <> '', a.atttypid = 'bytea'::regtype from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = to_regnamespace(?) and c.relkind = 'r' and c.relname not like 'databasechangelog%'
                    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by c.relname, a.attnum\
                """,
                (row, number) -> {
                    columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(row.getString(2));
                    if (row.getBoolean(3)) {
                        identities.put(row.getString(1), row.getString(2));
                    }
                    if (row.getBoolean(4)) {
                        holdBytes.add(row.getString(1));
                    }
                    return number;
                },
                identifier(schema));
        List<Table> tables = columns.entrySet().stream()
                .map(entry -> new Table(
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        Optional.ofNullable(identities.get(entry.getKey())),
                        List.copyOf(references.getOrDefault(entry.getKey(), List.of())),
                        holdBytes.contains(entry.getKey())))
                .toList();
        return new SchemaTables(schema, sorted(tables));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static List<Table> sorted(List<Table> tables) {
        List<Table> sorted = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        while (sorted.size() < tables.size()) {
            List<Table> next = tables.stream()
                    .filter(table -> !done.contains(table.name()))
                    .filter(table -> table.references().stream()
                            .allMatch(reference ->
                                    reference.table().equals(table.name()) || done.contains(reference.table())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + tables);
            }
            next.forEach(table -> done.add(table.name()));
            sorted.addAll(next);
        }
        return sorted;
    }

    String schema() {
        return schema;
    }

    List<Table> inOrder() {
        return inOrder;
    }

    Table table(String name) {
        return inOrder.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No table " + name + " in " + schema));
    }

    /** The columns of its primary key, empty if it has none. */
    List<String> key(OwnerSql sql, Table table) {
        return sql.texts("""
                select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                where i.indisprimary and i.indrelid = to_regclass(?) order by a.attnum\
                """, qualified(table));
    }

    /** The table's name as SQL takes it, with its schema. */
    String qualified(Table table) {
        return identifier(schema) + "." + identifier(table.name());
    }
}
