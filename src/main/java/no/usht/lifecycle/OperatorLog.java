package no.usht.lifecycle;

import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** The operator's log: who did what to which centre, when and why, and what it was before and after; append-only. */
final class OperatorLog {

    static final String MIGRATOR = "migrator";

    private OperatorLog() {}

    /** Adds a line, in the transaction that does what it tells. */
    static void write(
            OwnerSql sql,
            String actor,
            String action,
            CentreKey centre,
            String reason,
            @Nullable String before,
            @Nullable String after) {
        sql.update(
                "insert into platform.operator_log (actor, action, centre_key, reason, before, after)"
                        + " values (?, ?, ?, nullif(?, ''), ?::jsonb, ?::jsonb)",
                actor,
                action,
                centre.value(),
                reason,
                before,
                after);
    }
}
