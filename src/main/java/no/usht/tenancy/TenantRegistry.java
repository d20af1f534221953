package no.usht.tenancy;

import java.util.List;
import java.util.Optional;

/** The centres that the platform knows, whatever their state; answers from a cache. */
public interface TenantRegistry {

    /** All tenants, by key. */
    List<Tenant> all();

    /** The tenant of that key. */
    Optional<Tenant> find(CentreKey key);

    /** The key that a centre has now which once had that one and was renamed; empty for all other keys. */
    Optional<CentreKey> currentKey(CentreKey former);
}
