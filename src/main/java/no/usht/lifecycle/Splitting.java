package no.usht.lifecycle;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Splits a new centre out of one: a part of the area, and the rows that go with it.
 *
 * <p>Which rows those are, the modules say by functions in the centre's schema; of a table with neither, all rows stay.
 */
class Splitting {

    /**
     * Begins the name of a function of (codes of the area that goes, ids that were chosen or null) that tells the ids of a table's
     * rows which go over, with their parts and their history.
     */
    private static final String MOVES = "split_moves_";

    /** Begins the name of a function of (ids of all rows that go) that tells the ids of a table's rows which both centres have. */
    private static final String COPIES = "split_copies_";

    private final OwnerSql sql;
    private final TenantRecords records;
    private final Provisioning provisioning;
    private final String actor;

    Splitting(OwnerSql sql, TenantRecords records, Provisioning provisioning, String actor) {
        this.sql = sql;
        this.records = records;
        this.provisioning = provisioning;
        this.actor = actor;
    }

    TenantTaskResult split(TenantOrder.Split order, Consumer<String> progress) throws SQLException {
        progress.accept("check");
        CentreKey from = order.key();
        TenantFile old = records.require(sql, from).file();
        TenantFile born = records.complete(sql, order.file());
        CentreKey to = born.key();
        records.requireFree(sql, to);
        TenantFile rest = old.withArea(remaining(old, born));
        records.keepWritersAway(sql, from);

        progress.accept("schema");
        provisioning.bringOn(sql.connection(), born);

        progress.accept("rows");
        String codes = array(born.area().stream().map(AreaPart::code).distinct().toList());
        String chosen = order.chosen() == null
                ? null
                : array(order.chosen().stream().map(UUID::toString).toList());
        Map<String, List<UUID>> going = rows(from, MOVES, "?::text[], ?::uuid[]", codes, chosen);
        Set<UUID> all = going.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        if (order.chosen() != null && !all.containsAll(order.chosen())) {
            long unknown =
                    order.chosen().stream().filter(id -> !all.contains(id)).count();
            throw TenantOrderRefusedException.because("unknownChosen", unknown);
        }
        String ids = array(all.stream().map(UUID::toString).toList());
        Map<String, List<UUID>> shared = rows(from, COPIES, "?::uuid[]", ids);
        RowTransfer transfer = new RowTransfer(sql, from.schema(), to.schema());
        List<Moved> moved = new ArrayList<>();
        shared.forEach((table, rows) -> moved.addAll(transfer.copyAnew(table, rows)));
        List<Remark> remarks = new ArrayList<>();
        going.forEach((table, rows) -> {
            RowTransfer.Move move = transfer.move(table, rows);
            moved.addAll(move.moved());
            if (move.letGo() > 0) {
                remarks.add(Remark.tell("partsLoosened", move.letGo()));
            }
        });

        progress.accept("handedOver");
        moved.add(new Moved(
                "national",
                records.handOn(sql, from, to, all.stream().map(UUID::toString).toList(), false)));

        progress.accept("registry");
        records.redefine(sql, rest);
        if (order.withPeople()) {
            moved.add(new Moved(
                    "membership",
                    sql.number(
                            "select platform.copy_memberships(?, ?, ?, ?)",
                            Workspace.centre(from).id(),
                            Workspace.centre(to).id(),
                            null,
                            actor)));
        }
        return new TenantTaskResult(Moved.byTable(moved), remarks, "");
    }

    private static List<AreaPart> remaining(TenantFile old, TenantFile born) {
        Map<String, LocalDate> leaving = new HashMap<>();
        born.area().forEach(part -> leaving.merge(part.code(), part.from(), (a, b) -> a.isBefore(b) ? a : b));
        List<AreaPart> rest = new ArrayList<>();
        boolean servesStill = false;
        for (AreaPart part : old.area()) {
            LocalDate last =
                    leaving.containsKey(part.code()) ? leaving.get(part.code()).minusDays(1) : null;
            if (last == null || !part.holdsFrom(last.plusDays(1))) {
                rest.add(part);
                servesStill |= last == null && part.to() == null;
            } else if (!part.from().isAfter(last)) {
                rest.add(new AreaPart(part.code(), part.from(), last));
            }
        }
        List<String> foreign = leaving.keySet().stream()
                .filter(code ->
                        old.area().stream().noneMatch(part -> part.code().equals(code)))
                .sorted()
                .toList();
        if (!foreign.isEmpty()) {
            throw TenantOrderRefusedException.because("notInArea", String.join(", ", foreign));
        }
        if (!servesStill) {
            throw TenantOrderRefusedException.because("nothingLeft", old.key());
        }
        return rest;
    }

    /** The ids that each of the modules' functions of that beginning tells, by table. */
    private Map<String, List<UUID>> rows(
            CentreKey from, String beginning, String parameters, @Nullable Object... arguments) {
        Map<String, List<UUID>> rows = new TreeMap<>();
        for (String function : sql.functions(from.schema(), beginning)) {
            rows.put(
                    function.substring(beginning.length()),
                    sql.list(
                            "select id from " + OwnerDatabase.identifier(from.schema()) + "."
                                    + OwnerDatabase.identifier(function) + "(" + parameters + ") as id order by 1",
                            (row, number) -> row.getObject(1, UUID.class),
                            arguments));
        }
        return rows;
    }

    private static String array(List<String> texts) {
        return "{" + String.join(",", texts) + "}";
    }
}
