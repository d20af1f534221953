package no.usht.lifecycle;

import static no.usht.lifecycle.OwnerDatabase.identifier;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.usht.lifecycle.ArchiveManifest.Part;
import no.usht.lifecycle.SchemaTables.Reference;
import no.usht.lifecycle.SchemaTables.Table;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.CentreKey;
import org.springframework.dao.DataAccessException;

/**
 * Adds to the common plane what a centre's archive says that the centre had handed over: what the centre's own role could have
 * written there, and no word in another's name.
 */
class HandedOverRows {

    /** Where a table keeps the keys that lead on to a centre. */
    private static final String FORMER_KEY = "former_key";

    /** Who handed a row over, where centres were merged or renamed since. */
    private static final String ORIGIN = "origin_key";

    /** Whether a row has all its parts; the database sets it as the transaction ends that made the row. */
    private static final String SEALED = "sealed";

    private final OwnerSql sql;
    private final CentreKey centre;
    private final SchemaTables tables;
    private final List<Remark> told;
    private final Rows rows;

    /** Former keys of the centre elsewhere that are another's here. */
    private final List<String> keysLeftOut = new ArrayList<>();

    HandedOverRows(OwnerSql sql, CentreKey centre, SchemaTables tables, List<Remark> told, Rows rows) {
        this.sql = sql;
        this.centre = centre;
        this.tables = tables;
        this.told = told;
        this.rows = rows;
    }

    /** Where the rows come from. */
    interface Rows {
        long copyInto(String table, Part part) throws SQLException, IOException;
    }

    /**
     * Adds the rows of one table; call in the order of {@link SchemaTables#inOrder()}.
     *
     * @return how many there are more
     * @throws BrokenArchiveException if some speak for another centre, or are none of this table
     */
    long add(Table table, Part part) throws SQLException, IOException {
        if (!part.columns().contains(ArchiveWriter.OWNER) || !table.columns().containsAll(part.columns())) {
            throw new BrokenArchiveException("archive.otherTables", table.name());
        }
        // Rows can't be copied straight into a table with row-level security.
        String staged = identifier(centre.schema()) + "." + identifier("staged_" + table.name());
        sql.run("create table " + staged + " as select " + Table.list(part.columns()) + " from "
                + tables.qualified(table) + " limit 0");
        rows.copyInto(staged, part);
        if (part.columns().contains(FORMER_KEY)) {
            leaveOutKeysInUse(staged);
        }
        if (part.columns().contains(ORIGIN)) {
            takeOnOriginsUnknownHere(staged);
        }
        requireOwn(table, staged, part);
        long added = 0;
        if (isHandedOver(table)) {
            leaveOutPartsOfWhatIsThere(table, staged);
            added = insert(table, staged, part);
        }
        sql.run("drop table " + staged);
        return added;
    }

    /**
     * What the centre's role may write, and the keys that lead to it. The rest is the registry's, which writes it by the archive's
     * description of the centre, or the database's own.
     */
    private boolean isHandedOver(Table table) {
        return table.columns().contains(FORMER_KEY)
                || sql.number(
                                "select count(*) where has_table_privilege('usht_centre', ?, 'insert')",
                                tables.qualified(table))
                        > 0;
    }

    /** Neither rows in another centre's name, nor another's rows, nor parts of them. */
    private void requireOwn(Table table, String staged, Part part) {
        String owner = ArchiveWriter.OWNER;
        StringBuilder foreign = new StringBuilder(owner + " is distinct from " + OwnerDatabase.literal(centre.value()));
        List<String> key = tables.key(sql, table);
        if (!key.isEmpty() && part.columns().containsAll(key)) {
            String there = "select from " + tables.qualified(table) + " w where " + same(key);
            foreign.append(" or exists (").append(there).append(" and w." + owner + " <> s." + owner + ")");
            if (part.columns().contains(ORIGIN)) {
                // What is here already is not taken from the archive, and a split leaves the other centre's key in it.
                foreign.append(" or s." + ORIGIN + " <> s." + owner + " and s." + ORIGIN + " not in (select "
                                + FORMER_KEY
                                + " from national.centre_former_key f where f." + owner + " = s." + owner
                                + ") and not exists (")
                        .append(there)
                        .append(")");
            }
        }
        for (Reference reference : table.references()) {
            Table whole = tables.table(reference.table());
            if (whole.columns().contains(owner) && !reference.columns().equals(List.of(owner))) {
                foreign.append(" or exists (select from " + tables.qualified(whole) + " w where "
                        + reference.joining("w", "s", owner) + " and w." + owner + " <> s." + owner + ")");
            }
        }
        if (sql.number("select count(*) from " + staged + " s where " + foreign) > 0) {
            throw new BrokenArchiveException("archive.otherCentre", part.entry());
        }
    }

    private static String same(List<String> key) {
        return key.stream()
                .map(column -> "w." + identifier(column) + " = s." + identifier(column))
                .collect(Collectors.joining(" and "));
    }

    /** Links with a key that a centre has here lead to that centre, whoever had the key elsewhere. */
    private void leaveOutKeysInUse(String staged) {
        List<String> inUse = sql.texts("delete from " + staged + " s where " + FORMER_KEY + " in (select key from "
                + "platform.tenant union select former_key from platform.tenant_former_key) returning " + FORMER_KEY);
        keysLeftOut.addAll(inUse);
        if (!inUse.isEmpty()) {
            told.add(Remark.tell("formerKeysInUse", String.join(", ", inUse)));
        }
    }

    /**
     * Who was split off, or has merged with another, has rows that the other handed over. Where that one is nobody, or somebody
     * else, they are the centre's own; only who is somebody here is spoken for.
     */
    private void takeOnOriginsUnknownHere(String staged) {
        String leftOut = keysLeftOut.stream().map(OwnerDatabase::literal).collect(Collectors.joining(", "));
        String owner = ArchiveWriter.OWNER;
        int taken = sql.update("update " + staged + " s set " + ORIGIN + " = " + owner + " where " + ORIGIN + " <> "
                + owner + " and not exists (select from national.centre_former_key f where f." + owner + " = s." + owner
                + " and f." + FORMER_KEY + " = s." + ORIGIN + ") and ("
                + (leftOut.isEmpty() ? "" : ORIGIN + " in (" + leftOut + ") or ")
                + "not exists (select from platform.tenant t where t.key = s." + ORIGIN
                + ") and not exists (select from platform.tenant_former_key f where f." + FORMER_KEY + " = s." + ORIGIN
                + "))");
        if (taken > 0) {
            told.add(Remark.tell("originUnknown", taken));
        }
    }

    /** What is out is whole: an archive adds nothing to it, and brings parts with their whole alone. */
    private void leaveOutPartsOfWhatIsThere(Table table, String staged) {
        for (Reference reference : table.references()) {
            Table whole = tables.table(reference.table());
            if (whole.columns().contains(SEALED)) {
                sql.update("delete from " + staged + " s where not exists (select from " + tables.qualified(whole)
                        + " w where " + reference.joining("w", "s", "") + " and not w." + SEALED + ")");
            }
        }
    }

    private long insert(Table table, String staged, Part part) {
        String columns = Table.list(
                part.columns().stream().filter(column -> !column.equals(SEALED)).toList());
        try {
            return sql.update("insert into " + tables.qualified(table) + " (" + columns + ") select " + columns
                    + " from " + staged + " on conflict do nothing");
        } catch (DataAccessException e) {
            throw BrokenArchiveException.ofRows(part.entry(), e);
        }
    }
}
