package no.usht.lifecycle;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The operator's view of the tenants. */
@Service
@PreAuthorize("@access.may('TENANT_READ')")
public class TenantOverviewService {

    private final StoredTenants stored;

    private final Workspaces workspaces;
    private final JdbcTemplate jdbc;

    TenantOverviewService(StoredTenants stored, Workspaces workspaces, JdbcTemplate jdbc) {
        this.stored = stored;
        this.workspaces = workspaces;
        this.jdbc = jdbc;
    }

    /** All tenants with the state of their schemas, by key. */
    public List<TenantStatus> all() {
        return stored.all();
    }

    /** How large each tenant is and when it was saved; from the database's catalogue, which knows no content. */
    public Map<CentreKey, TenantFigures> figures() {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc
                        .query(
                                """
                                select t.key, t.last_backup_at, coalesce(sum(pg_total_relation_size(c.oid)), 0)
                                from platform.tenant t left join pg_namespace n on n.nspname = 'usht_c_' || t.key
                                left join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'm')
                                group by t.key, t.last_backup_at\
                                """,
                                (row, number) -> Map.entry(
                                        new CentreKey(row.getString(1)),
                                        new TenantFigures(
                                                row.getLong(3),
                                                Optional.ofNullable(row.getTimestamp(2))
                                                        .map(Timestamp::toInstant))))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
