package no.usht.lifecycle;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import no.usht.tenancy.Tenant;

/**
 * How a tenant's schema is, for the operator; says nothing of what is in it.
 *
 * @param version of the changelog that the schema is at, empty for one without a schema
 * @param sound whether the schema really is what that version says
 * @param error why its last migration failed
 */
public record TenantStatus(Tenant tenant, String version, boolean sound, Optional<String> error, Instant broughtOnAt)
        implements Serializable {}
