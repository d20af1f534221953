package no.usht.lifecycle;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.Workspace;

/** Splits a new centre out of one: a part of the area, and the activities with all that hangs on them. */
class Splitting {

    /** What a split is about: rows of this table go over with their parts and their history. */
    private static final String SUBJECT = "activity";

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
        TenantFile old = records.requireOpen(sql, from).file();
        TenantFile born = records.complete(sql, order.file());
        CentreKey to = born.key();
        records.requireFree(sql, to);
        TenantFile rest = old.withArea(remaining(old, born));
        records.keepWritersAway(sql, from);

        progress.accept("schema");
        provisioning.bringOn(sql.connection(), born);

        progress.accept("rows");
        List<String> going = going(from, born, order.activities());
        List<Remark> remarks = new ArrayList<>();
        long loosened = loosened(from, going);
        if (loosened > 0) {
            remarks.add(Remark.tell("partsLoosened", loosened));
        }
        List<Moved> moved = new ArrayList<>(new RowTransfer(sql, from.schema(), to.schema())
                .move(SUBJECT, going.stream().map(UUID::fromString).toList()));

        progress.accept("handedOver");
        moved.add(new Moved("published_activity", records.handOn(sql, from, to, going, false)));

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
        return new TenantTaskResult(moved, remarks, "");
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

    private List<String> going(CentreKey from, TenantFile born, @org.jspecify.annotations.Nullable Set<UUID> chosen) {
        String schema = OwnerDatabase.identifier(from.schema());
        if (chosen == null) {
            String codes = "{"
                    + String.join(",", born.area().stream().map(AreaPart::code).toList()) + "}";
            return sql.texts(
                    "select id::text from " + schema + ".activities_of_area(?::text[]) as id order by 1", codes);
        }
        List<String> known = sql.texts(
                "select id::text from " + schema + "." + SUBJECT + " where id = any (?::uuid[]) order by 1",
                array(chosen.stream().map(UUID::toString).toList()));
        if (known.size() != chosen.size()) {
            throw TenantOrderRefusedException.because("unknownActivities", chosen.size() - known.size());
        }
        return known;
    }

    /** Activities whose larger whole stays while they go, or the other way round. */
    private long loosened(CentreKey from, List<String> going) {
        return sql.number(
                "select count(*) from " + OwnerDatabase.identifier(from.schema()) + "." + SUBJECT
                        + " where parent_id is not null and (id = any (?::uuid[])) <> (parent_id = any (?::uuid[]))",
                array(going),
                array(going));
    }

    private static String array(List<String> ids) {
        return "{" + String.join(",", ids) + "}";
    }
}
