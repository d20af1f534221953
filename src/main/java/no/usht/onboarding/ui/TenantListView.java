package no.usht.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.usht.access.MembershipService;
import no.usht.shared.Norwegian;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantOverviewService;
import no.usht.tenancy.TenantStatus;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** All tenants and how they are, for the operator. */
@Route(value = "", layout = PlatformLayout.class)
@PermitAll
class TenantListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TenantOverviewService tenants;
    private final transient MembershipService memberships;

    TenantListView(TenantOverviewService tenants, MembershipService memberships) {
        this.tenants = tenants;
        this.memberships = memberships;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<TenantStatus> all = tenants.all().stream()
                .sorted(Norwegian.by(TenantListView::name))
                .toList();
        removeAll();
        add(new PageHeader(getPageTitle(), lead(all)));
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("onboarding.tenants.emptyTitle"), getTranslation("onboarding.tenants.emptyText")));
        } else {
            add(new Card(getTranslation("onboarding.tenants.heading"), table(all)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.tenants.title");
    }

    private String lead(List<TenantStatus> all) {
        if (all.isEmpty()) {
            return "";
        }
        long unwell = all.stream().filter(status -> !isWell(status)).count();
        String count = Norwegian.number(all.size());
        return unwell == 0
                ? getTranslation("onboarding.tenants.allWell", count)
                : getTranslation("onboarding.tenants.someNot", Norwegian.number(unwell), count);
    }

    private static boolean isWell(TenantStatus status) {
        return status.tenant().state() == Tenant.State.ACTIVE && status.sound();
    }

    private DataTable table(List<TenantStatus> all) {
        Set<CentreKey> leaderless = new HashSet<>(memberships.centresWithoutLeader());
        DataTable table = new DataTable(getTranslation("onboarding.tenants.heading"))
                .captionHidden()
                .column(getTranslation("onboarding.tenants.name"))
                .column(getTranslation("onboarding.tenants.host"))
                .column(getTranslation("onboarding.tenants.key"))
                .column(getTranslation("onboarding.tenants.state"))
                .column(getTranslation("onboarding.tenants.schema"))
                .column(getTranslation("onboarding.tenants.version"))
                .column(getTranslation("onboarding.tenants.broughtOn"));
        for (TenantStatus status : all) {
            Tenant tenant = status.tenant();
            table.row(
                    Cell.text(name(status)),
                    Cell.text(tenant.hostName()),
                    Cell.text(tenant.key().value()),
                    Cell.of(state(status, leaderless.contains(tenant.key()))),
                    Cell.of(
                            status.sound()
                                    ? new Tag(getTranslation("onboarding.tenants.sound"), Tag.Tone.OK)
                                    : new Tag(getTranslation("onboarding.tenants.unsound"), Tag.Tone.BAD)),
                    Cell.of(unbroken(status.version())),
                    Cell.text(Norwegian.shortDate(
                            status.broughtOnAt().atZone(Norwegian.ZONE).toLocalDate())));
        }
        return table;
    }

    private static Span unbroken(String text) {
        Span span = new Span(text);
        span.addClassName("usht-nowrap");
        return span;
    }

    private Component[] state(TenantStatus status, boolean isLeaderless) {
        List<Component> words = new ArrayList<>();
        Tenant.State state = status.tenant().state();
        words.add(new Tag(getTranslation("onboarding.state." + state.name()), tone(state)));
        if (isLeaderless) {
            words.add(new Tag(getTranslation("onboarding.tenants.noLeader"), Tag.Tone.WARN));
        }
        status.error().ifPresent(error -> {
            Span reason = new Span(getTranslation("onboarding.tenants.reason", error));
            reason.addClassName("usht-caption");
            words.add(new Div(reason));
        });
        return words.toArray(Component[]::new);
    }

    private static Tag.Tone tone(Tenant.State state) {
        return switch (state) {
            case ACTIVE -> Tag.Tone.OK;
            case ORDERED -> Tag.Tone.ACCENT;
            case SUSPENDED -> Tag.Tone.WARN;
            case FAILED -> Tag.Tone.BAD;
            case MERGED, CLOSED, DELETED -> Tag.Tone.OFF;
        };
    }

    private static String name(TenantStatus status) {
        return status.tenant().name(Texts.language().tag());
    }
}
