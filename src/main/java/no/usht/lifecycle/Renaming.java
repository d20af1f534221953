package no.usht.lifecycle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;

/** Gives a centre another key: a new schema with the same rows takes the old one's place, and old links lead on. */
class Renaming {

    private final OwnerSql sql;
    private final TenantRecords records;
    private final SchemaReplay replay;

    Renaming(OwnerSql sql, TenantRecords records, SchemaReplay replay) {
        this.sql = sql;
        this.records = records;
        this.replay = replay;
    }

    TenantTaskResult rename(TenantOrder.Rename order, Consumer<String> progress) throws SQLException {
        progress.accept("check");
        CentreKey from = order.key();
        CentreKey to = order.to();
        TenantFile file = records.require(sql, from).file().withKey(to);
        records.requireFree(sql, to);
        records.keepWritersAway(sql, from);

        progress.accept("schema");
        Provisioning.createSchema(sql.connection(), to);
        replay.bringUpToDate(sql.connection(), to.schema());

        progress.accept("rows");
        List<Moved> moved = new ArrayList<>(new RowTransfer(sql, from.schema(), to.schema()).copyAll());

        progress.accept("handedOver");
        NationalCentreRows.write(sql.connection(), file);
        moved.add(new Moved("national", records.handOn(sql, from, to, null, true)));
        records.renameInOthers(sql, from, to);
        sql.update(
                "update national.centre_former_key set centre_key = ? where centre_key = ?", to.value(), from.value());
        sql.update("delete from national.centre where key = ?", from.value());
        sql.update(
                "insert into national.centre_former_key (former_key, centre_key) values (?, ?)",
                from.value(),
                to.value());

        progress.accept("registry");
        sql.update("update platform.tenant set key = ? where key = ?", to.value(), from.value());
        records.redefine(sql, file);
        records.showIfOpen(sql, to);
        sql.update("insert into platform.tenant_former_key (former_key, key) values (?, ?)", from.value(), to.value());
        renameWorkspace(from, to);
        records.dropRows(sql, from);
        return new TenantTaskResult(moved, List.of(), "");
    }

    /** Memberships, invitations and whatever else of the platform names a workspace. */
    private void renameWorkspace(CentreKey from, CentreKey to) {
        for (String table : sql.texts("""
            select quote_ident(c.relname) from pg_attribute a join pg_class c on c.oid = a.attrelid
            where a.attname = 'workspace' and c.relkind = 'r' and c.relnamespace = 'platform'::regnamespace
            order by 1\
            """)) {
            sql.update(
                    "update platform." + table + " set workspace = ? where workspace = ?",
                    Workspace.centre(to).id(),
                    Workspace.centre(from).id());
        }
    }
}
