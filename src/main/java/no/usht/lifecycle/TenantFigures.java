package no.usht.lifecycle;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * How large a tenant is and when it was saved, for the operator; says nothing of what is in it.
 *
 * @param bytes that its tables and their indexes take up; 0 where it has none
 */
public record TenantFigures(long bytes, Optional<Instant> lastBackupAt) implements Serializable {

    /** Of a tenant that is not there. */
    public static final TenantFigures NONE = new TenantFigures(0, Optional.empty());
}
