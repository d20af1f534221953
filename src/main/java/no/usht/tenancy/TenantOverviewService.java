package no.usht.tenancy;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The operator's view of the tenants. */
@Service
@PreAuthorize("@access.may('TENANT_READ')")
public class TenantOverviewService {

    private final StoredTenants stored;

    TenantOverviewService(StoredTenants stored) {
        this.stored = stored;
    }

    /** All tenants with the state of their schemas, by key. */
    public List<TenantStatus> all() {
        return stored.all();
    }
}
