package no.usht.access;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.tenancy.AboutCentres;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Raises an alert when a service method is refused that was to work on another centre than the one whose workspace it was called in.
 * The operator's own calls are about centres, so those from the platform's workspace raise none.
 */
@Component
class DenialAlerts implements AuthorizationEventPublisher {

    // Looked up late: what checks permissions is made before the beans whose methods it checks.
    private final ObjectProvider<Workspaces> workspaces;
    private final ObjectProvider<TenantRegistry> tenants;

    DenialAlerts(ObjectProvider<Workspaces> workspaces, ObjectProvider<TenantRegistry> tenants) {
        this.workspaces = workspaces;
        this.tenants = tenants;
    }

    @Override
    public <T> void publishAuthorizationEvent(
            Supplier<@Nullable Authentication> authentication, T object, @Nullable AuthorizationResult result) {
        if (object instanceof MethodInvocation call && result != null && !result.isGranted()) {
            workspaces
                    .getObject()
                    .find()
                    .filter(bound -> bound != Workspace.PLATFORM)
                    .ifPresent(bound -> alert(bound.id(), call));
        }
    }

    private void alert(String bound, MethodInvocation call) {
        Arrays.stream(call.getArguments())
                .flatMap(DenialAlerts::centres)
                .distinct()
                // The registry's key, and no text from outside.
                .flatMap(key -> tenants.getObject().find(key).map(Tenant::key).stream())
                .map(key -> Workspace.centre(key).id())
                .filter(asked -> !asked.equals(bound))
                .forEach(asked -> IsolationAlert.raise(
                        bound,
                        asked,
                        "without permission for " + call.getMethod().getName()));
    }

    private static Stream<CentreKey> centres(@Nullable Object argument) {
        return switch (argument) {
            case CentreKey key -> Stream.of(key);
            case AboutCentres about -> about.centres();
            case null, default -> Stream.empty();
        };
    }
}
