package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.usht.tenancy.TenantFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What an issuer was asked is given out to that issuer's answer alone, once. */
class SignInsUnderWayTests {

    private static final String SHARED = "https://shared.example.org";
    private static final String OWN = "https://own.example.org";

    private final FixedTenants tenants = new FixedTenants("vestfold", "oppland");
    private final ClientRegistrationRepository registrations = mock(ClientRegistrationRepository.class);
    private final SignInsUnderWay underWay = new SignInsUnderWay(new AnsweringIssuer(
            new SettingsIssuers(
                    SignInPropertiesBuilder.builder()
                            .issuer(SHARED)
                            .clientId("usht")
                            .personClaim("sub")
                            .nameClaim("name")
                            .emailClaim("email")
                            .scopes(List.of("openid"))
                            .privateHosts(Set.of("localhost"))
                            .build(),
                    tenants),
            registrations));
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void giveVestfoldItsOwn() {
        tenants.set("vestfold", new TenantFile.SignIn(OWN, "client", false, null, null));
        promise("vestfold", Map.of());
        promise("usht", Map.of());
    }

    @Test
    void givesItOutToTheIssuerThatWasAskedOnce() {
        ask("vestfold", "state");
        assertThat(take(answer("vestfold", "state"))).isNotNull();
        assertThat(take(answer("vestfold", "state"))).isNull();

        ask("vestfold", "state");
        assertThat(take(answer("vestfold", "state", OWN))).isNotNull();
        ask("usht", "state");
        assertThat(take(answer("usht", "state", SHARED))).isNotNull();
    }

    @Test
    void refusesAnAnswerAtTheAddressOfAnotherRegistration() {
        for (String other : List.of("usht", "oppland", "nobody", "", "%76estfold", "vestfold/")) {
            ask("vestfold", "state");
            assertMixUp(() -> take(answer(other, "state")));
            assertMixUp(() -> askAndTake("usht", answer("vestfold", "state")));
            // Nor a second time at the right one.
            assertThat(take(answer("vestfold", "state"))).isNull();
        }
    }

    @Test
    void refusesAnAnswerThatNamesAnotherIssuer() {
        for (String named : List.of(SHARED, OWN + "/", "https://OWN.example.org", "", "null")) {
            assertMixUp(() -> askAndTake("vestfold", answer("vestfold", "state", named)));
        }
        assertMixUp(() -> askAndTake("vestfold", answer("vestfold", "state", OWN, SHARED)));
        assertMixUp(() -> askAndTake("vestfold", answer("vestfold", "state", OWN, OWN)));
        // An answer that somebody was refused can be another's as well as one with a code.
        MockHttpServletRequest error = answer("vestfold", "state", SHARED);
        error.removeParameter("code");
        error.setParameter("error", "access_denied");
        assertMixUp(() -> askAndTake("vestfold", error));
    }

    @Test
    void missesTheNameWhereItWasPromised() {
        promise("vestfold", Map.of("authorization_response_iss_parameter_supported", true));
        assertMixUp(() -> askAndTake("vestfold", answer("vestfold", "state")));
        assertThat(askAndTake("vestfold", answer("vestfold", "state", OWN))).isNotNull();
    }

    @Test
    void sendsNoCodeToAnIssuerThatCameInBetween() {
        ask("vestfold", "state");
        tenants.set("vestfold", new TenantFile.SignIn("https://new.example.org", "client", false, null, null));
        assertThatThrownBy(() -> take(answer("vestfold", "state")))
                .isInstanceOf(OAuth2AuthenticationException.class)
                .hasMessageContaining("changed during a sign-in");
    }

    @Test
    void keepsWhatEachTabAskedAndWhereItLeads() {
        for (List<String> order : List.of(List.of("first", "second"), List.of("second", "first"))) {
            ask("vestfold", "first", "/s/vestfold/folk?fra=lenke");
            ask("usht", "second", "/s/oppland");
            for (String state : order) {
                MockHttpServletRequest answer = answer(state.equals("first") ? "vestfold" : "usht", state);
                assertThat(take(answer)).isNotNull();
                assertThat(SignInsUnderWay.target(answer))
                        .isEqualTo(new LocalPath(state.equals("first") ? "/s/vestfold/folk?fra=lenke" : "/s/oppland"));
            }
            assertThat(take(answer("vestfold", "first"))).isNull();
        }
    }

    @Test
    void givesNoTabsAnswerToAnothers() {
        ask("vestfold", "first", "/s/vestfold");
        ask("usht", "second", "/s/oppland");
        assertMixUp(() -> take(answer("usht", "first")));
        assertMixUp(() -> take(answer("usht", "second", OWN)));
        assertThat(take(answer("usht", "third"))).isNull();
    }

    @Test
    void keepsAsManyAsThereIsRoomForAndForgetsTheOldest() {
        for (int i = 0; i <= SignInsUnderWay.AT_ONCE; i++) {
            ask("vestfold", "state" + i, "/s/vestfold");
        }
        assertThat(take(answer("vestfold", "state0"))).isNull();
        for (int i = 1; i <= SignInsUnderWay.AT_ONCE; i++) {
            assertThat(take(answer("vestfold", "state" + i))).isNotNull();
        }
    }

    @Test
    void losesNoneOfManyThatBeginAtOnce() throws Exception {
        try (ExecutorService tabs = Executors.newFixedThreadPool(SignInsUnderWay.AT_ONCE)) {
            for (int round = 0; round < 50; round++) {
                List<Callable<Void>> all = IntStream.range(0, SignInsUnderWay.AT_ONCE)
                        .<Callable<Void>>mapToObj(i -> () -> {
                            ask("vestfold", "state" + i, "/s/vestfold");
                            return null;
                        })
                        .toList();
                for (Future<Void> begun : tabs.invokeAll(all)) {
                    begun.get();
                }
                for (int i = 0; i < SignInsUnderWay.AT_ONCE; i++) {
                    assertThat(take(answer("vestfold", "state" + i)))
                            .as("%s of round %s", i, round)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void looksAsStrictlyAsItTakes() {
        ask("vestfold", "state");
        assertMixUp(() -> underWay.loadAuthorizationRequest(answer("usht", "state")));
        assertThat(underWay.loadAuthorizationRequest(answer("vestfold", "state")))
                .isNotNull();
    }

    private @Nullable OAuth2AuthorizationRequest askAndTake(String registrationId, MockHttpServletRequest answer) {
        ask(registrationId, "state");
        return take(answer);
    }

    private static void assertMixUp(ThrowingCallable taking) {
        assertThatThrownBy(taking)
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refused -> assertThat(refused.getError().getErrorCode()).isEqualTo(AnsweringIssuer.MIX_UP))
                .hasMessageContaining("the sign-in");
    }

    private void ask(String registrationId, String state) {
        ask(registrationId, state, "/velg");
    }

    private void ask(String registrationId, String state, String target) {
        MockHttpServletRequest request = request("/oauth2/authorization/" + registrationId);
        request.setParameter("til", target);
        underWay.saveAuthorizationRequest(
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("https://issuer.example.org/authorize")
                        .clientId("client")
                        .redirectUri("http://localhost/login/oauth2/code/" + registrationId)
                        .state(state)
                        .attributes(Map.of("registration_id", registrationId))
                        .build(),
                request,
                new MockHttpServletResponse());
    }

    private @Nullable OAuth2AuthorizationRequest take(MockHttpServletRequest answer) {
        return underWay.removeAuthorizationRequest(answer, new MockHttpServletResponse());
    }

    private MockHttpServletRequest answer(String registrationId, String state, String... issuers) {
        MockHttpServletRequest answer = request("/login/oauth2/code/" + registrationId);
        answer.setParameter("code", "code");
        answer.setParameter("state", state);
        if (issuers.length > 0) {
            answer.setParameter("iss", issuers);
        }
        return answer;
    }

    private MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        return request;
    }

    private void promise(String registrationId, Map<String, Object> document) {
        when(registrations.findByRegistrationId(registrationId))
                .thenReturn(ClientRegistration.withRegistrationId(registrationId)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientId("client")
                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                        .authorizationUri("https://issuer.example.org/authorize")
                        .tokenUri("https://issuer.example.org/token")
                        .providerConfigurationMetadata(document)
                        .build());
    }
}
