package no.usht.lifecycle;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.usht.lifecycle.TenantFileSchema.Finding;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The registry's rows, as the owner reads and changes them while it carries out an order. */
class TenantRecords {

    /** For as long as an order may wait for somebody's lock, since others wait behind it. */
    static final String LONGEST_WAIT = "set local lock_timeout = '10s'";

    private final Changelog changelog;
    private final JsonMapper json;
    private final Clock clock;
    private final TenantFileSchema schema = new TenantFileSchema();

    TenantRecords(Changelog changelog, JsonMapper json, Clock clock) {
        this.changelog = changelog;
        this.json = json;
        this.clock = clock;
    }

    /** A registered tenant. */
    record Stored(
            TenantFile file,
            Tenant.State state,
            @Nullable String version,
            boolean merged,
            @Nullable LocalDate keepUntil,
            @Nullable String deletionAskedBy) {

        /** Whether it is the same; where the file names no tile, the one that the centre was given is as good as any. */
        boolean isDescribedBy(TenantFile other) {
            return file.equals(other.tile() == null ? other.withTile(file.tile()) : other);
        }

        boolean isAtWork() {
            return state == Tenant.State.ACTIVE || state == Tenant.State.SUSPENDED;
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
    }

    Optional<Stored> find(OwnerSql sql, CentreKey key) {
        return sql
                .list(
                        """
                        select t.definition, t.state, s.version, t.successor_key is not null,
                            t.keep_until, t.deletion_asked_by
                        from platform.tenant t left join platform.schema_state s on s.schema_name = 'usht_c_' || t.key
                        where t.key = ? for no key update of t\
                        """,
                        (row, number) -> new Stored(
                                json.readValue(row.getString(1), TenantFile.class),
                                Tenant.State.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getObject(5, LocalDate.class),
                                row.getString(6)),
                        key.value())
                .stream()
                .findFirst();
    }

    Stored require(OwnerSql sql, CentreKey key) {
        return find(sql, key).orElseThrow(() -> TenantOrderRefusedException.because("unknownCentre", key));
    }

    /**
     * What becomes of a centre with which that is done.
     *
     * @param actor who ordered it
     * @throws TenantOrderRefusedException if it can't be done as things are
     */
    Tenant.State next(OwnerSql sql, CentreKey key, TenantSteps.Action action, String actor) {
        Stored stored = require(sql, key);
        TenantFacts facts = new TenantFacts(
                key,
                stored.state(),
                changelog.version().equals(stored.version()),
                stored.merged(),
                stored.keepUntil(),
                stored.deletionAskedBy(),
                today(),
                actor);
        return TenantSteps.next(facts, action);
    }

    /** Refuses a key that a centre has or once had. */
    void requireFree(OwnerSql sql, CentreKey key) {
        boolean taken = sql.number(
                        "select count(*) from (select key from platform.tenant union all"
                                + " select former_key from platform.tenant_former_key union all"
                                + " select former_key from national.centre_former_key) as taken where key = ?",
                        key.value())
                > 0;
        if (taken) {
            throw TenantOrderRefusedException.because("keyTaken", key);
        }
    }

    /** Checks a description as the files in the folder are checked, and gives it a free tile if it has none. */
    TenantFile complete(OwnerSql sql, TenantFile file) {
        Set<Finding> findings = new HashSet<>(schema.check(json.valueToTree(file)));
        findings.addAll(TenantFileChecks.check(file));
        if (!findings.isEmpty()) {
            throw new TenantOrderRefusedException(findings.stream()
                    .sorted(Comparator.comparing(Finding::pointer).thenComparing(Finding::code))
                    .map(finding -> new Remark("fault." + finding.code(), finding.arguments(), true))
                    .toList());
        }
        return placed(sql, isTaken(sql, file) ? file.withTile(null) : file);
    }

    /** Whether another centre has been put there since the place was chosen. */
    private static boolean isTaken(OwnerSql sql, TenantFile file) {
        TenantFile.Tile tile = file.tile();
        return tile != null
                && sql.number(
                                "select count(*) from national.centre where tile_column = ? and tile_row = ? and key"
                                        + " <> ?",
                                tile.column(),
                                tile.row(),
                                file.key().value())
                        > 0;
    }

    /** Checks that the register knows the municipalities of a description, and gives it a free tile if it has none. */
    TenantFile placed(OwnerSql sql, TenantFile file) {
        Set<String> codes = new TreeSet<>();
        file.area().forEach(part -> codes.add(part.code()));
        file.hosts().forEach(host -> codes.add(host.municipality()));
        codes.removeAll(new HashSet<>(
                sql.texts("select code from national.municipality union select code from national.city_district")));
        if (!codes.isEmpty()) {
            throw TenantOrderRefusedException.because("unknownTerritory", String.join(", ", codes));
        }
        return file.tile() == null ? file.withTile(freeTile(sql, file)) : file;
    }

    /** Near its host's county, beside what is there by now: whatever it was chosen beside may have come in between. */
    private TenantFile.Tile freeTile(OwnerSql sql, TenantFile file) {
        List<TenantFile> centres = sql.texts("""
            select jsonb_set(t.definition, '{tile}', jsonb_build_object('column', c.tile_column, 'row', c.tile_row))::text
            from national.centre c join platform.tenant t on t.key = c.key order by c.key\
            """).stream()
                .map(text -> json.readValue(text, TenantFile.class))
                .toList();
        return FreeTiles.near(file.hostOn(today()).municipality(), centres);
    }

    /** Writes a description to the registry and to what everybody may know. */
    void redefine(OwnerSql sql, TenantFile file) throws SQLException {
        sql.update(
                "update platform.tenant set definition = ?::jsonb where key = ?",
                json.writeValueAsString(file),
                file.key().value());
        NationalCentreRows.write(sql.connection(), file);
    }

    void register(OwnerSql sql, TenantFile file) throws SQLException {
        sql.update(
                "insert into platform.tenant (key, state, definition) values (?, 'ACTIVE', ?::jsonb)",
                file.key().value(),
                json.writeValueAsString(file));
        NationalCentreRows.write(sql.connection(), file);
    }

    /** State and description as the log keeps them; null if there is no such centre. */
    @Nullable
    String described(OwnerSql sql, CentreKey key) {
        return sql.text(
                        "select (to_jsonb(t) - 'last_backup_at')::text from platform.tenant t where key = ?",
                        key.value())
                .orElse(null);
    }

    /** The same, with the other centre that rows went to. */
    @Nullable
    String described(OwnerSql sql, CentreKey key, @Nullable CentreKey other) {
        return describedWith(sql, key, "went_to", other);
    }

    /** The same, with the other centre that rows came from. */
    @Nullable
    String describedFrom(OwnerSql sql, CentreKey key, CentreKey other) {
        return describedWith(sql, key, "came_from", other);
    }

    private static @Nullable String describedWith(OwnerSql sql, CentreKey key, String word, @Nullable CentreKey other) {
        return sql.text(
                        "select (to_jsonb(t) - 'last_backup_at' || jsonb_strip_nulls(jsonb_build_object(?::text,"
                                + " ?::text)))::text from platform.tenant t where key = ?",
                        word,
                        other == null ? null : other.value(),
                        key.value())
                .orElse(null);
    }

    /** Forgets how a closed or deleted centre was to end. */
    void reopen(OwnerSql sql, CentreKey key) {
        sql.update(
                "update platform.tenant set keep_until = null, deletion_asked_by = null, reason = null where key = ?",
                key.value());
        showIfOpen(sql, key);
    }

    /** Tells everybody whether it is one of the country's centres: neither one whose work goes on elsewhere nor a copy is. */
    void showIfOpen(OwnerSql sql, CentreKey key) {
        sql.update(
                "update national.centre c set open = t.successor_key is null and not t.is_copy from platform.tenant t"
                        + " where t.key = c.key and c.key = ?",
                key.value());
    }

    /**
     * Keeps writers away from a centre's rows until the transaction ends, and waits for those under way; whoever reads goes on.
     */
    void keepWritersAway(OwnerSql sql, CentreKey key) {
        SchemaTables tables = SchemaTables.of(sql, key.schema());
        sql.run("lock table "
                + tables.inOrder().stream().map(tables::qualified).collect(Collectors.joining(", "))
                + " in share row exclusive mode");
    }

    /** Drops the schema and, where no other database of the server needs it, the role. */
    void dropRows(OwnerSql sql, CentreKey key) {
        sql.run("drop schema if exists " + OwnerDatabase.identifier(key.schema()) + " cascade");
        sql.update("delete from platform.schema_state where schema_name = ?", key.schema());
        sql.run("""
            do $do$ begin
                execute 'drop role if exists %s';
            exception when dependent_objects_still_exist then
                -- Another database of this server has a centre of that key.
                null;
            end $do$\
            """.formatted(OwnerDatabase.identifier(key.role())));
    }

    /** Makes other centres' rows that name one centre name another; a centre that would name itself lets go. */
    void renameInOthers(OwnerSql sql, CentreKey from, CentreKey to) {
        // One statement: with a thousand centres, the way there and back would take longer than the work.
        sql.run("""
            do $do$
            declare
                naming record;
                named boolean;
            begin
                for naming in
                    select n.nspname as schema, format('%%I.%%I', n.nspname, c.relname) as name,
                        (select string_agg(quote_ident(k.attname), ', ' order by k.attnum)
                            from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey)
                            where i.indrelid = c.oid and i.indisprimary and k.attname <> 'centre_key') as other_key
                    from pg_attribute a join pg_class c on c.oid = a.attrelid
                        join pg_namespace n on n.oid = c.relnamespace
                    where a.attname = 'centre_key' and c.relkind = 'r' and n.nspname like 'usht\\_c\\_%%'
                        and n.nspname <> %1$s
                    order by 1, 2
                loop
                    execute format('select exists (select from %%s where centre_key = $1)', naming.name)
                        into named using %3$s;
                    if naming.schema = %2$s then
                        execute format('delete from %%s where centre_key in ($1, $2)', naming.name) using %3$s, %4$s;
                    elsif named then
                        -- Where both stand already, the row of the one that goes would be there twice.
                        execute format('delete from %%1$s where centre_key = $1 and (%%2$s) in (select %%2$s from %%1$s'
                            ' where centre_key = $2)', naming.name, naming.other_key) using %3$s, %4$s;
                        execute format('update %%s set centre_key = $2 where centre_key = $1', naming.name)
                            using %3$s, %4$s;
                    end if;
                end loop;
            end $do$\
            """.formatted(
                        OwnerDatabase.literal(from.schema()),
                        OwnerDatabase.literal(to.schema()),
                        OwnerDatabase.literal(from.value()),
                        OwnerDatabase.literal(to.value())));
    }

    /**
     * Lets each module hand on what a centre has in the common plane;
     *
     * @return the number of rows.
     */
    long handOn(OwnerSql sql, CentreKey from, CentreKey to, @Nullable List<String> subjects, boolean sameCentre) {
        long rows = 0;
        for (String function : sql.functions("national", "hand_on_")) {
            rows += sql.number(
                    "select national." + OwnerDatabase.identifier(function) + "(?, ?, ?::uuid[], ?)",
                    from.value(),
                    to.value(),
                    subjects == null ? null : "{" + String.join(",", subjects) + "}",
                    sameCentre);
        }
        return rows;
    }
}
