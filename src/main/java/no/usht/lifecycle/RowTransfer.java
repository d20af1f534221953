package no.usht.lifecycle;

import static no.usht.lifecycle.OwnerDatabase.identifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.lifecycle.SchemaTables.Reference;
import no.usht.lifecycle.SchemaTables.Table;
import no.usht.lifecycle.TenantTaskResult.Moved;

/**
 * Copies rows from one centre's schema into another's, inside the owner's transaction; their ids stay.
 *
 * <p>Nobody may write to the source meanwhile; the caller sees to that. The tables' triggers rest: the rows' history comes along
 * as it is and does not tell of the move.
 */
class RowTransfer {

    /** The column by which the history says what a row belongs to. */
    private static final String SUBJECT = "subject_id";

    private final OwnerSql sql;
    private final SchemaTables from;
    private final SchemaTables to;

    /** Tables of which rows were copied under new ids. */
    private final Set<String> anew = new HashSet<>();

    RowTransfer(OwnerSql sql, String from, String to) {
        this.sql = sql;
        this.from = SchemaTables.of(sql, from);
        this.to = SchemaTables.of(sql, to);
    }

    /** Copies all rows, with the numbers that the database gave them, into a schema without rows. */
    List<Moved> copyAll() {
        List<Moved> moved = new ArrayList<>();
        for (Table table : from.inOrder()) {
            moved.add(copy(table, table.columns(), "true", ""));
            table.identity().ifPresent(column -> continueNumbers(table, column));
        }
        return moved;
    }

    /**
     * Copies all rows into a schema that has rows; the database numbers anew what it numbers. A row that would stand there
     * twice by another rule than its key, such as a second draft of changes to one activity, is left where it is.
     */
    List<Moved> addAll() {
        List<Moved> moved = new ArrayList<>();
        for (Table table : from.inOrder()) {
            moved.add(copy(table, table.columnsWithoutIdentity(), "true", order(table) + " on conflict do nothing"));
        }
        return moved;
    }

    /** The number of rows of each table that {@link #addAll} copies from. */
    long rows(String table) {
        return sql.number("select count(*) from " + from.qualified(from.table(table)));
    }

    /**
     * Moves those rows of one table, all that is a part of them, and their history; rows of the table that stay and refer
     * to some that go, or the other way round, let go.
     *
     * @param root the table, with a key {@code id}
     * @param ids the keys
     */
    Move move(String root, List<UUID> ids) {
        String going = any(ids);
        List<Moved> moved = new ArrayList<>();
        long letGo = 0;
        List<Table> parts =
                from.inOrder().stream().filter(table -> belongsTo(table, root)).toList();
        for (Table table : parts) {
            letGo += letGo(table, root, going);
            List<String> columns = table.columnsWithoutIdentity();
            moved.add(copy(
                    table,
                    columns,
                    columns.stream()
                            .map(column -> refersToCopy(table, column) ? renewed(column) : identifier(column))
                            .collect(Collectors.joining(", ")),
                    "(" + within(table, root, going) + ")",
                    order(table)));
        }
        for (Table table : parts.reversed()) {
            resting(
                    from,
                    table,
                    () -> sql.update("delete from " + from.qualified(table) + " where " + within(table, root, going)));
        }
        return new Move(moved, letGo);
    }

    /** Whether a column refers to a row that stays and of which the other schema has a copy, by itself or as its parent's does. */
    private boolean refersToCopy(Table table, String column) {
        return table.references().stream()
                .filter(reference -> reference.columns().contains(column))
                .anyMatch(reference -> isToCopy(reference) || parentRefersToCopy(table, reference, column));
    }

    private boolean isToCopy(Reference reference) {
        return reference.columns().size() == 1 && anew.contains(reference.table());
    }

    private boolean parentRefersToCopy(Table table, Reference reference, String column) {
        return !reference.table().equals(table.name())
                && refersToCopy(
                        from.table(reference.table()),
                        reference.keys().get(reference.columns().indexOf(column)));
    }

    /**
     * What was moved.
     *
     * @param letGo how many rows referred to one on the other side
     */
    record Move(List<Moved> moved, long letGo) {}

    /**
     * Copies those rows of one table, and what is a part of them, under new ids: two centres that both have them can still be
     * merged. Their history stays.
     *
     * @param root the table, with a key {@code id}
     * @param ids the keys
     */
    List<Moved> copyAnew(String root, List<UUID> ids) {
        String chosen = any(ids);
        anew.add(root);
        return from.inOrder().stream()
                .filter(table -> isPart(table, root))
                .map(table -> copy(
                        table,
                        table.columns(),
                        table.columns().stream()
                                .map(column -> isRenewed(table, column) ? renewed(column) : identifier(column))
                                .collect(Collectors.joining(", ")),
                        within(table, root, chosen),
                        ""))
                .toList();
    }

    private static String any(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "any ('{", "}'::uuid[])"));
    }

    private boolean isPart(Table table, String root) {
        return table.name().equals(root)
                || partOf(table).stream().anyMatch(reference -> isPart(from.table(reference.table()), root));
    }

    /** Whether a column is the row's id, or that of what it is a part of. */
    private boolean isRenewed(Table table, String column) {
        return column.equals("id")
                || partOf(table).stream()
                        .filter(reference -> reference.columns().contains(column))
                        .anyMatch(reference -> isRenewed(
                                from.table(reference.table()),
                                reference.keys().get(reference.columns().indexOf(column))));
    }

    /** Another id, the same wherever the old one stands; of the version of random ones, so that it bears no centre's mark. */
    private String renewed(String column) {
        return "overlay(overlay(md5(" + identifier(column) + "::text || " + OwnerDatabase.literal(to.schema())
                + ") placing '4' from 13) placing '8' from 17)::uuid";
    }

    /** Rows that have the same key in both schemas, by table. */
    List<Moved> collisions() {
        List<Moved> collisions = new ArrayList<>();
        for (Table table : from.inOrder()) {
            List<String> key = from.key(sql, table);
            if (key.isEmpty() || table.identity().filter(key::contains).isPresent()) {
                continue;
            }
            long both = sql.number("select count(*) from " + from.qualified(table) + " join " + to.qualified(table)
                    + " using (" + Table.list(key) + ")");
            if (both > 0) {
                collisions.add(new Moved(table.name(), both));
            }
        }
        return collisions;
    }

    private Moved copy(Table table, List<String> columns, String condition, String order) {
        return copy(table, columns, Table.list(columns), condition, order);
    }

    private Moved copy(Table table, List<String> columns, String values, String condition, String order) {
        int[] rows = new int[1];
        resting(
                to,
                table,
                () -> rows[0] = sql.update("insert into " + to.qualified(table) + " (" + Table.list(columns)
                        + ") overriding system value select " + values + " from " + from.qualified(table) + " where "
                        + condition + order));
        return new Moved(table.name(), rows[0]);
    }

    private void resting(SchemaTables schema, Table table, Runnable work) {
        sql.run("alter table " + schema.qualified(table) + " disable trigger user");
        work.run();
        sql.run("alter table " + schema.qualified(table) + " enable trigger user");
    }

    private void continueNumbers(Table table, String column) {
        sql.text(
                "select setval(pg_get_serial_sequence(?, ?), coalesce((select max(" + identifier(column) + ") from "
                        + to.qualified(table) + "), 0) + 1, false)::text",
                to.qualified(table),
                column);
    }

    private static String order(Table table) {
        return table.identity().map(column -> " order by " + identifier(column)).orElse("");
    }

    private boolean belongsTo(Table table, String root) {
        return table.name().equals(root)
                || table.columns().contains(SUBJECT)
                || partOf(table).stream().anyMatch(reference -> belongsTo(from.table(reference.table()), root));
    }

    private static List<Reference> partOf(Table table) {
        return table.references().stream()
                .filter(reference -> reference.goesAlong() && !reference.table().equals(table.name()))
                .toList();
    }

    private String within(Table table, String root, String going) {
        if (table.name().equals(root)) {
            return "id = " + going;
        }
        if (table.columns().contains(SUBJECT)) {
            return SUBJECT + " = " + going;
        }
        return partOf(table).stream()
                .filter(reference -> belongsTo(from.table(reference.table()), root))
                .map(reference -> "(" + Table.list(reference.columns()) + ") in (select " + Table.list(reference.keys())
                        + " from " + from.qualified(from.table(reference.table())) + " where "
                        + within(from.table(reference.table()), root, going) + ")")
                .collect(Collectors.joining(" or "));
    }

    /** References within one table, from rows that go to rows that stay and back. */
    private long letGo(Table table, String root, String going) {
        long rows = 0;
        for (Reference reference : table.references()) {
            if (reference.table().equals(table.name())) {
                String columns = "(" + Table.list(reference.columns()) + ")";
                String keys = Table.list(reference.keys());
                String leaving = " in (select " + keys + " from " + from.qualified(table) + " where "
                        + within(table, root, going) + ")";
                String nothing = String.join(
                        ", ", Collections.nCopies(reference.columns().size(), "null"));
                rows += sql.update("update " + from.qualified(table) + " set " + columns + " = row(" + nothing
                        + ") where " + columns + " is not null and (" + columns + leaving + ") <> ((" + keys + ")"
                        + leaving + ")");
            }
        }
        return rows;
    }
}
