package no.usht.operator.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import java.util.Optional;
import no.usht.access.LocalPath;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;

/** The part of an address that names a centre. */
final class TenantAddress {

    private static final String KEY = "key";

    private TenantAddress() {}

    static RouteParam key(CentreKey key) {
        return new RouteParam(KEY, key.value());
    }

    /** The centre that the address names; where there is none, shows what the address deserves: its new one, or nothing. */
    static Optional<Tenant> require(BeforeEnterEvent event, TenantRegistry tenants) {
        Optional<CentreKey> asked = event.getRouteParameters().get(KEY).flatMap(CentreKey::parse);
        Optional<Tenant> found = asked.flatMap(tenants::find);
        if (found.isPresent()) {
            return found;
        }
        Optional<CentreKey> current = asked.flatMap(tenants::currentKey);
        if (current.isPresent()) {
            LocalPath.of(event.getLocation())
                    .map(path -> path.href()
                            .replaceFirst("/sentre/" + asked.get() + "(?=[/?]|$)", "/sentre/" + current.get()))
                    .ifPresentOrElse(event::forwardToUrl, () -> event.rerouteToError(NotFoundException.class));
        } else {
            event.rerouteToError(NotFoundException.class);
        }
        return Optional.empty();
    }
}
