package no.usht.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantBuilder;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;

/** A registry of a few centres whose sign-in a test changes under way. */
final class FixedTenants implements TenantRegistry {

    private final Map<CentreKey, Tenant> tenants = new ConcurrentHashMap<>();

    FixedTenants(String... keys) {
        for (String key : keys) {
            set(key, Tenant.State.ACTIVE, null);
        }
    }

    void set(String key, TenantFile.@Nullable SignIn signIn) {
        set(key, Tenant.State.ACTIVE, signIn);
    }

    void set(String key, Tenant.State state, TenantFile.@Nullable SignIn signIn) {
        CentreKey centre = new CentreKey(key);
        tenants.put(
                centre,
                TenantBuilder.builder()
                        .key(centre)
                        .state(state)
                        .nameNb("USHT " + key)
                        .nameNn("USHT " + key)
                        .hostName(key)
                        .language("nb")
                        .accent(0)
                        .accessibilityDeclaration("")
                        .signIn(signIn)
                        .build());
    }

    @Override
    public List<Tenant> all() {
        return List.copyOf(tenants.values());
    }

    @Override
    public Optional<Tenant> find(CentreKey key) {
        return Optional.ofNullable(tenants.get(key));
    }

    @Override
    public Optional<CentreKey> currentKey(CentreKey key) {
        return find(key).map(Tenant::key);
    }
}
