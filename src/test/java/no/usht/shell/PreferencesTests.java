package no.usht.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import no.usht.access.PersonService;
import no.usht.access.Role;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantBuilder;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class PreferencesTests {

    private static final Workspace SUNNFJORD = Workspace.centre(new CentreKey("sunnfjord"));

    private final Access access = mock();
    private final TenantRegistry tenants = mock();
    private final VaadinRequest request = mock();
    private final Preferences preferences = preferences();

    @BeforeEach
    void knowNothingOfTheVisitor() {
        when(access.person()).thenReturn(Optional.empty());
        when(tenants.find(any())).thenReturn(Optional.empty());
        when(tenants.find(new CentreKey("sunnfjord")))
                .thenReturn(Optional.of(TenantBuilder.builder()
                        .key(new CentreKey("sunnfjord"))
                        .state(Tenant.State.ACTIVE)
                        .nameNb("A")
                        .nameNn("A")
                        .hostName("Vik")
                        .language("nn")
                        .accent(150)
                        .accessibilityDeclaration("")
                        .build()));
        when(access.roles(any())).thenReturn(Set.of());
        when(access.roles(SUNNFJORD)).thenReturn(Set.of(Role.STAFF));
        asks("en-GB");
    }

    @Test
    void showsNothingOfACentreToWhoeverIsNoMember() {
        when(access.roles(SUNNFJORD)).thenReturn(Set.of());
        asks("nb-NO");
        assertThat(preferences.language(request, "s/sunnfjord/aktiviteter")).isEqualTo(Language.NB);
        assertThat(preferences.hue("s/sunnfjord")).isEqualTo(preferences.hue("s/atlantis"));
    }

    @Test
    void answersInBokmaalWhereNothingElseIsSaid() {
        assertThat(preferences.language(request, "")).isEqualTo(Language.NB);
    }

    @Test
    void heedsWhatTheBrowserAsksFor() {
        asks("en-GB", "nn-NO", "nb-NO");
        assertThat(preferences.language(request, "nasjonal")).isEqualTo(Language.NN);
        asks("nb-NO", "nn-NO");
        assertThat(preferences.language(request, "nasjonal")).isEqualTo(Language.NB);
    }

    @Test
    void putsTheCentresFormBeforeTheBrowsers() {
        asks("nb-NO");
        assertThat(preferences.language(request, "s/sunnfjord/aktiviteter")).isEqualTo(Language.NN);
        assertThat(preferences.language(request, "s/atlantis")).isEqualTo(Language.NB);
    }

    @Test
    void putsTheCookieBeforeTheCentresForm() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("usht_lang", "nb")});
        assertThat(preferences.language(request, "s/sunnfjord")).isEqualTo(Language.NB);
    }

    @Test
    void putsThePersonsChoiceBeforeAll() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("usht_lang", "nb")});
        when(access.person())
                .thenReturn(Optional.of(
                        new CurrentPerson(new PersonId(UUID.randomUUID()), "Prøve Person", Optional.of("nn"))));
        assertThat(preferences.language(request, "")).isEqualTo(Language.NN);
    }

    @Test
    void ignoresACookieWithNonsense() {
        when(request.getCookies())
                .thenReturn(new Cookie[] {new Cookie("usht_lang", "xx"), new Cookie("usht_scheme", "purple")});
        assertThat(preferences.language(request, "")).isEqualTo(Language.NB);
        assertThat(preferences.colours(request)).isEqualTo(ColourScheme.SYSTEM);
    }

    @Test
    void givesEachPlaneItsHue() {
        assertThat(preferences.hue("s/sunnfjord/aktiviteter")).isEqualTo(150);
        assertThat(preferences.hue("nasjonal/dekning")).isEqualTo(200);
        assertThat(preferences.hue("plattform")).isEqualTo(280);
    }

    private void asks(String... tags) {
        List<Locale> locales =
                List.of(tags).stream().map(Locale::forLanguageTag).toList();
        when(request.getLocales()).thenReturn(Collections.enumeration(locales));
    }

    private Preferences preferences() {
        WorkspaceAccess guide = new WorkspaceAccess(
                access,
                tenants,
                new DefaultListableBeanFactory().getBeanProvider(MenuItem.class),
                new ShellSettings("", "", "", ""));
        return new Preferences(guide, mock(PersonService.class));
    }
}
