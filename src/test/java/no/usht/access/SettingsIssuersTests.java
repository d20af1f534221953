package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.MissingSettingsException;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Nobody can sign in without an issuer, so the program says what is missing. */
class SettingsIssuersTests {

    private static final String SHARED = "https://issuer.example.org";
    private static final String OWN = "https://own.example.org";
    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Test
    void namesAllThatIsMissing() {
        assertThatThrownBy(() -> issuer(Map.of()))
                .isInstanceOf(MissingSettingsException.class)
                .hasMessageContaining("usht.sign-in.issuer")
                .hasMessageContaining("USHT_SIGN_IN_ISSUER")
                .hasMessageContaining("usht.sign-in.client-id");
    }

    @Test
    void takesAnEmptySettingForAMissingOne() {
        assertThatThrownBy(() -> issuer(Map.of("usht.sign-in.issuer", " ", "usht.sign-in.client-id", "usht")))
                .isInstanceOf(MissingSettingsException.class)
                .hasMessageContaining("usht.sign-in.issuer")
                .hasMessageNotContaining("usht.sign-in.client-id");
    }

    @Test
    void identifiesPeopleBySubUnlessToldOtherwise() {
        Issuer issuer =
                issuer(Map.of("usht.sign-in.issuer", "https://issuer.example.org", "usht.sign-in.client-id", "usht"));
        assertThat(issuer.personClaim()).isEqualTo("sub");
        assertThat(issuer.secretName()).isEmpty();
        assertThat(issuer.organisationClaim()).isEmpty();
        assertThat(issuer.scopes()).containsExactly("openid", "profile");
    }

    @Test
    void knowsNoOtherRegistration() {
        SettingsIssuers issuers = issuers(new FixedTenants("vestfold"));
        assertThat(issuers.find("vestfold")).isEmpty();
        assertThat(issuers.find("No key")).isEmpty();
        assertThat(issuers.find("another")).isEmpty();
    }

    @Test
    void knowsACentresOwnAsItIsNow() {
        FixedTenants tenants = new FixedTenants("vestfold", "oppland");
        SettingsIssuers issuers = issuers(tenants);
        tenants.set("vestfold", new TenantFile.SignIn(OWN, "client", true, null, "org"));
        Issuer own = issuers.find("vestfold").orElseThrow();
        assertThat(own.issuer()).isEqualTo(OWN);
        assertThat(own.personClaim()).isEqualTo("sub");
        assertThat(own.secretName()).hasValueSatisfying(name -> assertThat(name).startsWith("vestfold."));
        assertThat(own.organisationClaim()).contains("org");
        assertThat(issuers.forNewMembers(VESTFOLD)).isEqualTo(own);
        assertThat(issuers.forNewMembers(OPPLAND)).isEqualTo(issuers.shared());
        assertThat(issuers.centresWithTheirOwn()).containsExactly(new CentreKey("vestfold"));

        tenants.set("vestfold", null);
        assertThat(issuers.find("vestfold")).isEmpty();
    }

    @Test
    void ignoresTheSharedIssuerAsACentresOwnAndCentresThatHaveEnded() {
        FixedTenants tenants = new FixedTenants("vestfold", "oppland");
        SettingsIssuers issuers = issuers(tenants);
        // With another claim, one of its people could become any other.
        tenants.set("vestfold", new TenantFile.SignIn(SHARED, "client", false, "nickname", null));
        tenants.set("oppland", Tenant.State.CLOSED, new TenantFile.SignIn(OWN, "client", false, null, null));
        assertThat(issuers.centresWithTheirOwn()).isEmpty();
    }

    @Test
    void trustsACentresOwnInThatCentreAlone() {
        FixedTenants tenants = new FixedTenants("vestfold", "oppland");
        SettingsIssuers issuers = issuers(tenants);
        tenants.set("vestfold", new TenantFile.SignIn(OWN, "client", false, null, null));
        for (Workspace elsewhere : List.of(OPPLAND, Workspace.NATIONAL, Workspace.PLATFORM, Workspace.PUBLIC)) {
            assertThat(issuers.reaches(OWN, elsewhere)).as(elsewhere.id()).isFalse();
            assertThat(issuers.reaches(issuers.find("vestfold").orElseThrow().mark(), elsewhere))
                    .as(elsewhere.id())
                    .isFalse();
            assertThat(issuers.reaches(SHARED, elsewhere)).as(elsewhere.id()).isTrue();
        }
        assertThat(issuers.reaches(OWN, VESTFOLD)).isTrue();
        assertThat(issuers.reaches(SHARED, VESTFOLD)).isTrue();
        assertThat(issuers.reaches("https://forgotten.example.org", VESTFOLD)).isFalse();

        // Two centres may share an issuer, and still each session is of the one that it began with.
        tenants.set("oppland", new TenantFile.SignIn(OWN, "another", false, "upn", null));
        assertThat(issuers.reaches(OWN, OPPLAND)).isTrue();
        assertThat(issuers.reaches(issuers.find("vestfold").orElseThrow().mark(), OPPLAND))
                .isFalse();
    }

    @Test
    void takesASessionForOutdatedOnceItsSettingsAreOthers() {
        FixedTenants tenants = new FixedTenants("vestfold");
        SettingsIssuers issuers = issuers(tenants);
        TenantFile.SignIn settings = new TenantFile.SignIn(OWN, "client", true, null, null);
        tenants.set("vestfold", settings);
        Issuer.Mark mark = issuers.find("vestfold").orElseThrow().mark();
        assertThat(issuers.isCurrent(mark)).isTrue();

        tenants.set("vestfold", new TenantFile.SignIn(OWN, "client", false, null, null));
        assertThat(issuers.isCurrent(mark)).as("another secret").isTrue();
        for (TenantFile.SignIn other : List.of(
                new TenantFile.SignIn("https://moved.example.org", "client", true, null, null),
                new TenantFile.SignIn(OWN, "another", true, null, null),
                new TenantFile.SignIn(OWN, "client", true, "upn", null),
                new TenantFile.SignIn(OWN, "client", true, null, "org"))) {
            tenants.set("vestfold", other);
            assertThat(issuers.isCurrent(mark)).as("%s", other).isFalse();
            assertThat(issuers.reaches(mark, VESTFOLD)).as("%s", other).isFalse();
        }
        tenants.set("vestfold", null);
        assertThat(issuers.isCurrent(mark)).isFalse();
    }

    private static SettingsIssuers issuers(FixedTenants tenants) {
        return new SettingsIssuers(
                properties(Map.of("usht.sign-in.issuer", SHARED, "usht.sign-in.client-id", "usht")), tenants);
    }

    private static Issuer issuer(Map<String, String> settings) {
        return new SettingsIssuers(properties(settings), new FixedTenants()).shared();
    }

    private static SignInProperties properties(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("usht.sign-in", SignInProperties.class);
    }
}
