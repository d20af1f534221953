package no.usht.lifecycle;

import java.util.List;
import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import org.springframework.stereotype.Service;

@Service
class StoredTenantRegistry implements TenantRegistry {

    private final StoredTenants stored;

    StoredTenantRegistry(StoredTenants stored) {
        this.stored = stored;
    }

    @Override
    public List<Tenant> all() {
        return stored.all().stream().map(TenantStatus::tenant).toList();
    }

    @Override
    public Optional<Tenant> find(CentreKey key) {
        return stored.all().stream()
                .map(TenantStatus::tenant)
                .filter(tenant -> tenant.key().equals(key))
                .findFirst();
    }

    @Override
    public Optional<CentreKey> currentKey(CentreKey former) {
        return Optional.ofNullable(stored.currentKeys().get(former));
    }
}
