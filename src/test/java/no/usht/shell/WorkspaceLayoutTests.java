package no.usht.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.access.Access;
import no.usht.access.PersonService;
import no.usht.access.Role;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantBuilder;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.testing.HeardAlerts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class WorkspaceLayoutTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    private final Access access = mock();
    private final TenantRegistry tenants = mock();
    private final UI ui = new UI();
    /** A field, as Vaadin holds what is current by weak references. */
    private final VaadinRequest request = mock();

    private final CentreLayout layout = layout();

    @BeforeEach
    void bringOnTwoCentres() {
        UI.setCurrent(ui);
        CurrentInstance.set(VaadinRequest.class, request);
        when(access.roles(any())).thenReturn(Set.of());
        when(access.person()).thenReturn(Optional.empty());
        exists("vestfold", Tenant.State.ACTIVE);
        exists("oppland", Tenant.State.ACTIVE);
    }

    @AfterEach
    void leave() {
        CurrentInstance.clearAll();
    }

    @Test
    void tellsStrangersNothing() {
        BeforeEnterEvent strange = enter("vestfold");
        BeforeEnterEvent unknown = enter("atlantis");
        BeforeEnterEvent malformed = enter("../plattform");
        for (BeforeEnterEvent event : List.of(strange, unknown, malformed)) {
            verify(event).rerouteToError(NotFoundException.class);
        }
        assertThat(PinnedWorkspace.of(ui)).isEmpty();
    }

    @Test
    void pinsAMembersTab() {
        when(access.roles(VESTFOLD)).thenReturn(Set.of(Role.STAFF));
        BeforeEnterEvent event = enter("vestfold");
        verify(event, never()).rerouteToError(any());
        assertThat(PinnedWorkspace.of(ui)).contains(VESTFOLD);
    }

    @Test
    void loadsAnotherWorkspaceAnewAndKeepsThePin() {
        when(access.roles(VESTFOLD)).thenReturn(Set.of(Role.STAFF));
        when(access.roles(OPPLAND)).thenReturn(Set.of(Role.STAFF));
        enter("vestfold");
        BeforeEnterEvent event = enter("oppland");
        verify(event).forwardToUrl("./s/oppland?q=demens");
        assertThat(PinnedWorkspace.of(ui)).contains(VESTFOLD);
    }

    @Test
    void noticesARevokedRightAtTheNextNavigation() {
        when(access.roles(VESTFOLD)).thenReturn(Set.of(Role.STAFF));
        enter("vestfold");
        when(access.roles(VESTFOLD)).thenReturn(Set.of());
        verify(enter("vestfold")).rerouteToError(NotFoundException.class);
    }

    @Test
    void tellsMembersThatTheirWorkspaceIsShut() {
        when(access.roles(VESTFOLD)).thenReturn(Set.of(Role.LEADER));
        exists("vestfold", Tenant.State.FAILED);
        verify(enter("vestfold")).rerouteToError(any(WorkspaceClosedException.class), anyString());
        assertThat(PinnedWorkspace.of(ui)).isEmpty();
    }

    @Test
    void alertsWithBothWorkspacesWhenATabReachesForAnother() {
        when(access.roles(VESTFOLD)).thenReturn(Set.of(Role.STAFF));
        when(access.workspaces()).thenReturn(List.of(VESTFOLD));
        try (HeardAlerts alerts = new HeardAlerts()) {
            enter("oppland");
            enter("vestfold");
            enter("oppland");
            enter("atlantis");
            assertThat(alerts.all())
                    .containsExactly(
                            "Isolation: a member of [c_vestfold] reached for c_oppland (an address) and got nothing",
                            "Isolation: c_vestfold reached for c_oppland (an address) and got nothing");
        }
    }

    /** The check of strangers above is one that notices. */
    @Test
    void wouldLetAStrangerInIfTheMembershipWereNotChecked() {
        CentreLayout careless = layout(
                new WorkspaceAccess(
                        access,
                        tenants,
                        new DefaultListableBeanFactory().getBeanProvider(MenuItem.class),
                        new ShellSettings("", "", "", "")) {
                    @Override
                    boolean mayEnter(Workspace workspace) {
                        return true;
                    }
                });
        verify(enter(careless, "vestfold"), never()).rerouteToError(NotFoundException.class);
        assertThat(PinnedWorkspace.of(ui)).contains(VESTFOLD);
    }

    @Test
    void neverPinsATabTwice() {
        PinnedWorkspace.set(ui, VESTFOLD);
        assertThatThrownBy(() -> PinnedWorkspace.set(ui, OPPLAND)).isInstanceOf(IllegalStateException.class);
    }

    private BeforeEnterEvent enter(String key) {
        return enter(layout, key);
    }

    private BeforeEnterEvent enter(CentreLayout layout, String key) {
        BeforeEnterEvent event = mock();
        when(event.getUI()).thenReturn(ui);
        when(event.getRouteParameters()).thenReturn(new RouteParameters(new RouteParam("centre", key)));
        when(event.getLocation()).thenReturn(new Location("s/oppland?q=demens"));
        layout.beforeEnter(event);
        return event;
    }

    private void exists(String key, Tenant.State state) {
        when(tenants.find(new CentreKey(key)))
                .thenReturn(Optional.of(TenantBuilder.builder()
                        .key(new CentreKey(key))
                        .state(state)
                        .nameNb("USHT Prøve")
                        .nameNn("USHT Prøve")
                        .hostName("Vik")
                        .language("nb")
                        .accent(200)
                        .accessibilityDeclaration("https://a.example")
                        .build()));
    }

    private CentreLayout layout() {
        return layout(new WorkspaceAccess(
                access,
                tenants,
                new DefaultListableBeanFactory().getBeanProvider(MenuItem.class),
                new ShellSettings("", "", "", "")));
    }

    private CentreLayout layout(WorkspaceAccess guide) {
        return new CentreLayout(new FrameTools(
                guide,
                new WorkspaceHeaders(guide, new CentreStanding(tenants)),
                new ServicePages(new ShellSettings("", "", "", ""), tenants),
                new Preferences(guide, mock(PersonService.class)),
                new DefaultListableBeanFactory().getBeanProvider(HeaderAddition.class),
                mock(AuthenticationContext.class)));
    }
}
