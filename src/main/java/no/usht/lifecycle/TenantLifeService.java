package no.usht.lifecycle;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.tenancy.ActingPerson;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the operator does with tenants. What only the owner of the schemas can do is ordered here and worked off elsewhere;
 * see {@link #task} for how far it is.
 */
@Service
@PreAuthorize("@access.may('TENANT_MANAGE')")
public class TenantLifeService {

    /** A centre's present key and its former ones. */
    private static final String KEYS =
            "select ? union all select former_key from platform.tenant_former_key where key = ?";

    /** The other centre of an order, as {@link TenantOrder#other} has it. */
    private static final String OTHER = "case t.kind when 'Merge' then t.command ->> 'into'"
            + " when 'Split' then t.command #>> '{file,key}' when 'Restore' then t.command ->> 'beside' end";

    private final Workspaces workspaces;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ActingPerson actingPerson;
    private final StoredTenants stored;
    private final Changelogs changelogs;
    private final Clock clock;

    TenantLifeService(
            Workspaces workspaces,
            JdbcTemplate jdbc,
            JsonMapper json,
            ActingPerson actingPerson,
            StoredTenants stored,
            Changelogs changelogs,
            Clock clock) {
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.json = json;
        this.actingPerson = actingPerson;
        this.stored = stored;
        this.changelogs = changelogs;
        this.clock = clock;
    }

    /**
     * A line of the operator's log.
     *
     * @param before state and description as JSON; null where there was none
     */
    public record LogEntry(
            Instant at,
            String actor,
            String action,
            String centre,
            String reason,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * Orders something.
     *
     * @param reason for the log, may be empty
     * @return the order's id
     */
    public OrderId order(TenantOrder order, String reason) {
        return place(order, reason, false);
    }

    /**
     * Has an order carried out and taken back, to see what it would do.
     *
     * @return the order's id
     */
    public OrderId tryOut(TenantOrder order) {
        return place(order, "", true);
    }

    /**
     * Orders something in the platform's transaction under way: together with what else it writes, or not at all.
     *
     * @param id the order's, of the caller's choice
     * @param reason for the log, may be empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void orderWithin(OrderId id, TenantOrder order, String reason) {
        requirePlatform();
        insert(id, order, reason, false);
    }

    private OrderId place(TenantOrder order, String reason, boolean dryRun) {
        OrderId id = new OrderId(UUID.randomUUID());
        inPlatform(() -> insert(id, order, reason, dryRun));
        return id;
    }

    private int insert(OrderId id, TenantOrder order, String reason, boolean dryRun) {
        return jdbc.update(
                "insert into platform.tenant_task (id, kind, centre_key, command, dry_run, reason, ordered_by)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?, ?)",
                id.value(),
                TenantOrders.kind(order),
                order.key().value(),
                json.writeValueAsString(order),
                dryRun,
                PlainText.line(reason),
                actor());
    }

    /** An order and how far it is. */
    public Optional<TenantTask> task(OrderId id) {
        return tasks("where t.id = ?", id.value()).stream().findFirst();
    }

    /** The latest orders about a centre, those that change it along with another included and trials left out, the newest first. */
    public List<TenantTask> tasksOf(CentreKey key, int most) {
        return tasks(
                "where (t.centre_key in (" + KEYS + ") or " + OTHER + " in (" + KEYS
                        + ")) and not t.dry_run order by t.ordered_at desc limit ?",
                key.value(),
                key.value(),
                key.value(),
                key.value(),
                most);
    }

    /** The latest lines of the operator's log, the newest first; about one centre, or all if null. */
    public List<LogEntry> log(@Nullable CentreKey key, int most) {
        return inPlatform(() -> jdbc.query(
                """
                select at, actor, action, coalesce(centre_key, ''), coalesce(reason, ''), before::text, after::text
                from platform.operator_log where ?::text is null or centre_key = ?
                    or centre_key in (select former_key from platform.tenant_former_key where key = ?)
                order by id desc limit ?\
                """,
                (row, number) -> new LogEntry(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                key == null ? null : key.value(),
                key == null ? null : key.value(),
                key == null ? null : key.value(),
                most));
    }

    /** A centre as it is described now. */
    public Optional<TenantFile> definition(CentreKey key) {
        return inPlatform(() -> jdbc
                .query(
                        "select definition from platform.tenant where key = ?",
                        (row, number) -> json.readValue(row.getString(1), TenantFile.class),
                        key.value())
                .stream()
                .findFirst());
    }

    /** All centres whose people are at work or can be again, as they are described now, by key. */
    public List<TenantFile> definitions() {
        return inPlatform(() -> jdbc.query(
                "select definition from platform.tenant where state in ('ACTIVE', 'SUSPENDED') order by key",
                (row, number) -> json.readValue(row.getString(1), TenantFile.class)));
    }

    /** Whether a word can become a centre's key. */
    public KeyUse judge(String word) {
        if (!CentreKey.hasForm(word)) {
            return KeyUse.MALFORMED;
        }
        if (!CentreKey.isValid(word)) {
            return KeyUse.RESERVED;
        }
        return inPlatform(() -> jdbc
                .queryForList(
                        "select 'TAKEN' from platform.tenant where key = ?"
                                + " union all select 'FORMER' from platform.tenant_former_key where former_key = ?",
                        String.class,
                        word,
                        word)
                .stream()
                .findFirst()
                .map(KeyUse::valueOf)
                .orElse(KeyUse.FREE));
    }

    /** An archive of a centre. */
    public record Backup(String file, Instant madeAt, long rows, long bytes, boolean export) implements Serializable {}

    /** A centre's archives, the newest first. */
    public List<Backup> backups(CentreKey key) {
        return inPlatform(() -> jdbc.query(
                "select file, made_at, rows, bytes, export from platform.tenant_backup where centre_key in (" + KEYS
                        + ") order by made_at desc",
                (row, number) -> new Backup(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getLong(3),
                        row.getLong(4),
                        row.getBoolean(5)),
                key.value(),
                key.value()));
    }

    /**
     * Makes a centre read-only from its people's next request on.
     *
     * @param reason what they are told
     */
    public void suspend(CentreKey key, String reason) {
        change(key, TenantSteps.Action.SUSPEND, "Suspend", reason, PlainText.line(reason));
    }

    /** Lets a suspended centre's people work again. */
    public void resume(CentreKey key, String reason) {
        change(key, TenantSteps.Action.RESUME, "Resume", reason, null);
    }

    private void change(
            CentreKey key, TenantSteps.Action action, String word, String reason, @Nullable String forItsPeople) {
        inPlatform(() -> {
            Tenant.State next = TenantSteps.next(facts(key), action);
            String before = described(key);
            jdbc.update(
                    "update platform.tenant set state = ?, reason = ? where key = ?",
                    next.name(),
                    forItsPeople,
                    key.value());
            return log(key, word, reason, before);
        });
        stored.forget();
    }

    /** Why something can't be done with a centre now, as codes of remarks; empty if it can. */
    public List<Remark> whyNot(CentreKey key, TenantSteps.Action action) {
        return inPlatform(() -> TenantOrderRefusedException.remarks(TenantSteps.ALL.whyNot(facts(key), action)));
    }

    /** How the centre stands, kept from other changes until the transaction ends. */
    private TenantFacts facts(CentreKey key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        String version = changelogs.of(Plane.CENTRE).version();
        return jdbc
                .query(
                        """
                        select t.state, s.version, t.successor_key is not null, t.keep_until, t.deletion_asked_by
                        from platform.tenant t left join platform.schema_state s on s.schema_name = 'usht_c_' || t.key
                        where t.key = ? for no key update of t\
                        """,
                        (row, number) -> new TenantFacts(
                                key,
                                Tenant.State.valueOf(row.getString(1)),
                                version.equals(row.getString(2)),
                                row.getBoolean(3),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                today,
                                actor()),
                        key.value())
                .stream()
                .findFirst()
                .orElseThrow(() -> TenantOrderRefusedException.because("unknownCentre", key));
    }

    /** Asks that a closed centre's rows be deleted; somebody else must order the deletion itself. */
    public void askForDeletion(CentreKey key, String reason) {
        inPlatform(() -> {
            TenantSteps.next(facts(key), TenantSteps.Action.ASK_FOR_DELETION);
            String before = described(key);
            jdbc.update("update platform.tenant set deletion_asked_by = ? where key = ?", actor(), key.value());
            return log(key, "AskForDeletion", reason, before);
        });
    }

    /** When a closed centre's rows may be deleted, and who asked for it. */
    public Optional<Ending> ending(CentreKey key) {
        return inPlatform(() -> jdbc
                .query(
                        "select keep_until, deletion_asked_by from platform.tenant where key = ? and state = 'CLOSED'",
                        (row, number) ->
                                new Ending(row.getObject(1, LocalDate.class), Optional.ofNullable(row.getString(2))),
                        key.value())
                .stream()
                .findFirst());
    }

    /**
     * How a closed centre ends.
     *
     * @param askedBy who asked for its deletion
     */
    public record Ending(LocalDate keepUntil, Optional<String> askedBy) {}

    /** The name under which the signed-in person's orders are kept. */
    public String actor() {
        return actingPerson.label().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    private int log(CentreKey key, String action, String reason, @Nullable String before) {
        return jdbc.update(
                "insert into platform.operator_log (actor, action, centre_key, reason, before, after)"
                        + " values (?, ?, ?, nullif(?, ''), ?::jsonb, ?::jsonb)",
                actor(),
                action,
                key.value(),
                PlainText.line(reason),
                before,
                described(key));
    }

    private @Nullable String described(CentreKey key) {
        return jdbc
                .queryForList(
                        "select (to_jsonb(t) - 'last_backup_at')::text from platform.tenant t where key = ?",
                        String.class,
                        key.value())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<TenantTask> tasks(String condition, Object... parameters) {
        String select = """
            select t.id, t.kind, t.centre_key, t.dry_run, t.reason, t.ordered_by, t.ordered_at, t.state, p.step,
                t.finished_at, t.result, t.error, %s
            from platform.tenant_task t left join platform.tenant_task_progress p on p.task_id = t.id
            """.formatted(OTHER);
        return inPlatform(() -> jdbc.query(select + condition, (row, number) -> task(row), parameters));
    }

    private TenantTask task(ResultSet row) throws SQLException {
        return TenantTaskBuilder.builder()
                .id(new OrderId(row.getObject(1, UUID.class)))
                .kind(row.getString(2))
                .centre(new CentreKey(row.getString(3)))
                .other(Optional.ofNullable(row.getString(13)).flatMap(CentreKey::parse))
                .dryRun(row.getBoolean(4))
                .reason(row.getString(5))
                .orderedBy(row.getString(6))
                .orderedAt(row.getTimestamp(7).toInstant())
                .state(TenantTask.State.valueOf(row.getString(8)))
                .step(Optional.ofNullable(row.getString(9)))
                .finishedAt(Optional.ofNullable(row.getTimestamp(10)).map(Timestamp::toInstant))
                .result(Optional.ofNullable(row.getString(11))
                        .map(text -> json.readValue(text, TenantTaskResult.class)))
                .error(Optional.ofNullable(row.getString(12)))
                .build();
    }

    private <T> T inPlatform(Supplier<T> work) {
        requirePlatform();
        return workspaces.callInNewTransaction(Workspace.PLATFORM, work);
    }

    private void requirePlatform() {
        if (!(workspaces.require() instanceof Workspace.PlatformWorkspace)) {
            IsolationAlert.raise(workspaces.require().id(), Workspace.PLATFORM.id(), "tenants");
            throw new AccessDeniedException("Only the operator manages tenants");
        }
    }
}
