package no.usht.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Texts;

/** Says to a centre's people in words why they can't work in it now, and where the work goes on. */
@org.springframework.stereotype.Component
public class CentreStanding {

    private final TenantRegistry tenants;

    CentreStanding(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    /** Why nothing can be changed there, in the language of the page; empty where people can work as usual. */
    public Optional<String> obstacle(Workspace workspace, Component page) {
        if (!(workspace instanceof Workspace.CentreWorkspace(var key))) {
            return Optional.empty();
        }
        if (tenants.currentKey(key).isPresent()) {
            return Optional.of(page.getTranslation("shell.renamed"));
        }
        return tenants.find(key).map(tenant -> notice(tenant, page)).filter(text -> !text.isEmpty());
    }

    /** What its people are told on every page, or where they are kept out; empty for one that is open. */
    String notice(Tenant tenant, Component page) {
        return switch (tenant.state()) {
            case ACTIVE -> "";
            case SUSPENDED -> suspended(tenant, page);
            case MERGED -> page.getTranslation("shell.merged", successor(tenant));
            case CLOSED, DELETED ->
                tenant.successor() == null
                        ? page.getTranslation("shell.ended")
                        : page.getTranslation("shell.ended.successor", successor(tenant));
            case FAILED -> page.getTranslation("shell.error.closed.text");
        };
    }

    private static String suspended(Tenant tenant, Component page) {
        String reason = tenant.reason();
        return reason == null || reason.isBlank()
                ? page.getTranslation("shell.readOnly")
                // The sentence has a full stop of its own.
                : page.getTranslation("shell.readOnly.because", reason.strip().replaceFirst("[.\\s]+$", ""));
    }

    private String successor(Tenant tenant) {
        CentreKey key = tenant.successor();
        return key == null
                ? ""
                : tenants.find(key)
                        .map(next -> next.name(Texts.language().tag()))
                        .orElse(key.value());
    }
}
