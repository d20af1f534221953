package no.usht.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantBuilder;
import no.usht.tenancy.TenantRegistry;
import org.junit.jupiter.api.Test;

class ServicePagesTests {

    private static final CentreKey VESTFOLD = new CentreKey("vestfold");

    private final TenantRegistry tenants = mock();

    @Test
    void leadsToTheProgramsOwnPagesUnlessTheOperatorHasOthers() {
        ServicePages own = new ServicePages(new ShellSettings("", "", "", ""), tenants);
        assertThat(own.help()).isEqualTo("hjelp");
        assertThat(own.privacy(null)).isEqualTo("personvern");
        assertThat(own.privacy(VESTFOLD)).isEqualTo("personvern?senter=vestfold");
        assertThat(own.contact(null)).isEqualTo("kontakt");

        ServicePages others = new ServicePages(
                new ShellSettings("", "https://a.example/h", "https://a.example/p", "https://a.example/k"), tenants);
        assertThat(others.help()).isEqualTo("https://a.example/h");
        assertThat(others.privacy(VESTFOLD)).isEqualTo("https://a.example/p");
        assertThat(others.contact(null)).isEqualTo("https://a.example/k");
        assertThat(others.contact(VESTFOLD)).isEqualTo("kontakt?senter=vestfold");
    }

    @Test
    void takesNothingButAWebAddressAsOneAndNamesAMailAddress() {
        ServicePages pages = new ServicePages(
                new ShellSettings("", "javascript:alert(1)", "javascript:alert(1)", "drift@example.no"), tenants);
        assertThat(pages.help()).isEqualTo("hjelp");
        assertThat(pages.privacy(null)).isEqualTo("personvern");
        assertThat(pages.contact(null)).isEqualTo("kontakt");
        assertThat(pages.mailAddress()).hasToString("Optional[drift@example.no]");
    }

    @Test
    void tellsOfACentreOnlyWhileItCanBeRead() {
        ServicePages pages = new ServicePages(new ShellSettings("", "", "", ""), tenants);
        for (Tenant.State state : Tenant.State.values()) {
            Tenant tenant = TenantBuilder.builder()
                    .key(VESTFOLD)
                    .state(state)
                    .nameNb("USHT Prøve")
                    .nameNn("USHT Prøve")
                    .hostName("Vik")
                    .language("nb")
                    .accent(200)
                    .accessibilityDeclaration("")
                    .build();
            when(tenants.find(VESTFOLD)).thenReturn(Optional.of(tenant));
            assertThat(pages.centre("vestfold").isPresent())
                    .as(state.name())
                    .isEqualTo(state == Tenant.State.ACTIVE
                            || state == Tenant.State.SUSPENDED
                            || state == Tenant.State.MERGED);
        }
        assertThat(pages.centre("../plattform")).isEmpty();
    }
}
