package no.usht.lifecycle;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFileHostBuilder;
import no.usht.tenancy.Workspace;

/** Merges a centre into another: rows are copied and keep their ids, the common plane's rows change who answers for them. */
class Merging {

    private final OwnerSql sql;
    private final TenantRecords records;
    private final String actor;

    Merging(OwnerSql sql, TenantRecords records, String actor) {
        this.sql = sql;
        this.records = records;
        this.actor = actor;
    }

    TenantTaskResult merge(TenantOrder.Merge order, Consumer<String> progress) throws SQLException {
        progress.accept("check");
        CentreKey from = order.key();
        CentreKey into = order.into();
        if (from.equals(into)) {
            throw TenantOrderRefusedException.because("sameCentre", from);
        }
        records.next(sql, into, TenantSteps.Action.TAKE_OVER, actor);
        TenantFile goes = records.require(sql, from).file();
        TenantFile stays = records.require(sql, into).file();
        records.keepWritersAway(sql, from);
        RowTransfer transfer = new RowTransfer(sql, from.schema(), into.schema());
        List<Moved> collisions = transfer.collisions();
        if (!collisions.isEmpty()) {
            throw new TenantOrderRefusedException(collisions.stream()
                    .map(twice -> Remark.refuse("rowsInBoth", twice.rows(), twice.table()))
                    .toList());
        }

        progress.accept("rows");
        List<Remark> remarks = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (Moved copied : transfer.addAll()) {
            long left = transfer.rows(copied.table()) - copied.rows();
            if (left > 0) {
                remarks.add(Remark.tell("rowsLeft", left, copied.table()));
            }
            moved.add(copied);
        }

        long invited = sql.number(
                "select count(*) from platform.invitation where workspace = ? and accepted_at is null"
                        + " and withdrawn_at is null and expires_at > now()",
                Workspace.centre(from).id());
        if (invited > 0) {
            remarks.add(Remark.tell("invited", invited, from, into));
        }

        progress.accept("handedOver");
        moved.add(new Moved("national", records.handOn(sql, from, into, null, false)));
        records.renameInOthers(sql, from, into);

        progress.accept("registry");
        records.redefine(sql, extended(stays, goes, order));
        records.redefine(sql, ended(goes, order.on()));
        sql.update(
                "update platform.tenant set successor_key = ?, reason = null where key = ?",
                into.value(),
                from.value());
        sql.update("update platform.tenant set successor_key = ? where successor_key = ?", into.value(), from.value());
        sql.update("update national.centre set open = false where key = ?", from.value());
        sql.update(
                "update national.centre_former_key set centre_key = ? where centre_key = ?",
                into.value(),
                from.value());
        sql.update(
                "insert into national.centre_former_key (former_key, centre_key) values (?, ?)",
                from.value(),
                into.value());

        if (order.withPeople()) {
            moved.add(new Moved("membership", copyPeople(goes, stays, remarks)));
        }
        return new TenantTaskResult(moved, remarks, "");
    }

    private long copyPeople(TenantFile goes, TenantFile stays, List<Remark> remarks) {
        LocalDate today = records.today();
        TenantFile.SignIn own = goes.hostOn(today).signIn();
        TenantFile.SignIn there = stays.hostOn(today).signIn();
        // Those whom only the merged centre's own issuer vouches for can't sign in at the other one.
        String foreign = own == null || (there != null && there.issuer().equals(own.issuer())) ? null : own.issuer();
        String workspace = Workspace.centre(goes.key()).id();
        if (foreign != null) {
            long left = sql.number(
                    "select count(*) from jsonb_array_elements(platform.people_of(?)) as person where person ->>"
                            + " 'issuer' = ?",
                    workspace,
                    foreign);
            if (left > 0) {
                remarks.add(Remark.tell("peopleOfOwnIssuer", left));
            }
        }
        return sql.number(
                "select platform.copy_memberships(?, ?, ?, ?)",
                workspace,
                Workspace.centre(stays.key()).id(),
                foreign,
                actor);
    }

    /** The centre that stays, with what the other served or was to serve from that day on, where it does not do so itself. */
    static TenantFile extended(TenantFile stays, TenantFile goes, TenantOrder.Merge order) {
        List<AreaPart> area = new ArrayList<>(stays.area());
        goes.area().stream()
                .filter(part -> part.holdsFrom(order.on()))
                .map(part -> part.from().isBefore(order.on()) ? new AreaPart(part.code(), order.on(), part.to()) : part)
                .forEach(part -> area.addAll(beyond(stays.area(), part)));
        List<Host> hosts = new ArrayList<>(stays.hosts());
        TenantFile.HostKind kind = order.hostAs();
        Host host = goes.hostOn(order.on());
        boolean already = hosts.stream()
                .anyMatch(other -> other.municipality().equals(host.municipality()) && !other.hasEndedBy(order.on()));
        if (kind != null && !already) {
            hosts.add(TenantFileHostBuilder.builder()
                    .municipality(host.municipality())
                    .name(host.name())
                    .kind(kind)
                    .from(order.on())
                    .build());
        }
        return stays.withArea(area).withHosts(hosts);
    }

    /** The days of the part on which none of the others serves the same. */
    private static List<AreaPart> beyond(List<AreaPart> others, AreaPart part) {
        List<AreaPart> beyond = new ArrayList<>();
        LocalDate from = part.from();
        List<AreaPart> same = others.stream()
                .filter(other -> other.code().equals(part.code()))
                .sorted(Comparator.comparing(AreaPart::from))
                .toList();
        for (AreaPart other : same) {
            if (other.holdsFrom(from) && (part.to() == null || !other.from().isAfter(part.to()))) {
                if (other.from().isAfter(from)) {
                    beyond.add(new AreaPart(part.code(), from, other.from().minusDays(1)));
                }
                if (other.to() == null) {
                    return beyond;
                }
                from = other.to().plusDays(1);
            }
        }
        if (part.to() == null || !from.isAfter(part.to())) {
            beyond.add(new AreaPart(part.code(), from, part.to()));
        }
        return beyond;
    }

    private static TenantFile ended(TenantFile goes, LocalDate on) {
        List<AreaPart> area = goes.area().stream()
                .filter(part -> part.from().isBefore(on))
                .map(part -> part.holdsFrom(on) ? new AreaPart(part.code(), part.from(), on.minusDays(1)) : part)
                .toList();
        // A centre that was to serve its area only later keeps the plan of it: the list may not be empty.
        return area.isEmpty() ? goes : goes.withArea(area);
    }
}
