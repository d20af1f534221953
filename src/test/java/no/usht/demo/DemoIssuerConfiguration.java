package no.usht.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the demo's issuer is made of, and nothing more, so that it starts fast.
 *
 * <p>No {@code @Configuration} on purpose: the application scans this package in tests, and must not take these for its own.
 */
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
@EnableWebSecurity
class DemoIssuerConfiguration {

    private static final int KEY_BITS = 2048;

    /** Parameter of the page to sign in at: the address of the request that led there. */
    private static final String ASKED = "spurt";

    @Bean
    @Order(1)
    static SecurityFilterChain protocol(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        issuer -> issuer.authorizationEndpoint(endpoint -> endpoint.authenticationProviders(
                                                DemoIssuerConfiguration::takeLocalRedirects)
                                        .authorizationResponseHandler(DemoIssuerConfiguration::answer))
                                .oidc(oidc -> oidc.logoutEndpoint(endpoint -> endpoint.authenticationProviders(
                                                DemoIssuerConfiguration::takeLocalReturns))
                                        .providerConfigurationEndpoint(endpoint ->
                                                endpoint.providerConfigurationCustomizer(document -> document.claim(
                                                        "authorization_response_iss_parameter_supported", true)))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(userInfo -> userInfo.jwt(jwt -> {}))
                .exceptionHandling(strangers -> strangers.authenticationEntryPoint(new WithWhatWasAsked()))
                .build();
    }

    @Bean
    @Order(2)
    static SecurityFilterChain signIn(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(DemoSignInPage.PATH, DemoMailboxPage.PATH)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(DemoSignInPage.PATH)
                        .usernameParameter(DemoSignInPage.PERSON)
                        .successHandler(new GoingOn()))
                // Anybody may be anybody here, and a second tab's sign-in would make the first one's form void.
                .csrf(csrf -> csrf.ignoringRequestMatchers(DemoSignInPage.PATH))
                .authenticationProvider(new WithoutPassword())
                .build();
    }

    /**
     * The application in the same JVM replaces the holder that everybody shares, at some time after the issuer has begun:
     * each use asks for the one that is in force, or some filters would not see whom others have let in.
     */
    @Bean
    static SecurityContextHolderStrategy holderInForce() {
        return new SecurityContextHolderStrategy() {
            @Override
            public void clearContext() {
                SecurityContextHolder.clearContext();
            }

            @Override
            public org.springframework.security.core.context.SecurityContext getContext() {
                return SecurityContextHolder.getContext();
            }

            @Override
            public Supplier<org.springframework.security.core.context.SecurityContext> getDeferredContext() {
                return SecurityContextHolder.getDeferredContext();
            }

            @Override
            public void setContext(org.springframework.security.core.context.SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }

            @Override
            public void setDeferredContext(
                    Supplier<org.springframework.security.core.context.SecurityContext> context) {
                SecurityContextHolder.setDeferredContext(context);
            }

            @Override
            public org.springframework.security.core.context.SecurityContext createEmptyContext() {
                return SecurityContextHolder.createEmptyContext();
            }
        };
    }

    @Bean
    static ServletRegistrationBean<DemoSignInPage> page() {
        // For all addresses: Tomcat asks no filter, and the protocol is filters, where no servlet would answer.
        return new ServletRegistrationBean<>(new DemoSignInPage(), "/");
    }

    @Bean
    static ServletRegistrationBean<DemoMailboxPage> mailbox(DemoMailboxPage page) {
        return new ServletRegistrationBean<>(page, DemoMailboxPage.PATH);
    }

    @Bean
    static RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(DemoIssuer.CLIENT_ID)
                        .clientSecret("{noop}" + DemoIssuer.CLIENT_SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        // What is asked for is checked below: the port is not known here.
                        .redirectUri("http://localhost/login/oauth2/code/usht")
                        .scope(OidcScopes.OPENID)
                        .scope(OidcScopes.PROFILE)
                        .clientSettings(ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                        .build());
    }

    @Bean
    static AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    static JWKSource<SecurityContext> keys() throws JOSEException {
        return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(KEY_BITS)
                .keyID(UUID.randomUUID().toString())
                .generate()));
    }

    @Bean
    static JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    static OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                DemoPersons.find(Objects.requireNonNull(context.<Authentication>getPrincipal())
                                .getName())
                        .ifPresent(person -> context.getClaims().claim("name", person.name()));
            }
        };
    }

    /** Names itself beside the code (RFC 9207), as the discovery document promises. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, Authentication answer)
            throws IOException {
        OAuth2AuthorizationCodeRequestAuthenticationToken granted =
                (OAuth2AuthorizationCodeRequestAuthenticationToken) answer;
        response.sendRedirect(UriComponentsBuilder.fromUriString(Objects.requireNonNull(granted.getRedirectUri()))
                .queryParam("code", "{code}")
                .queryParam("state", "{state}")
                .queryParam("iss", "{iss}")
                .encode()
                .buildAndExpand(
                        Objects.requireNonNull(granted.getAuthorizationCode()).getTokenValue(),
                        Objects.requireNonNullElse(granted.getState(), ""),
                        AuthorizationServerContextHolder.getContext().getIssuer())
                .toUriString());
    }

    private static void takeLocalRedirects(List<AuthenticationProvider> providers) {
        Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> local = context -> {
            OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
            if (!isLocal(request.getRedirectUri())) {
                // Without the request, since its error would be sent to the very address that is refused.
                throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "redirect_uri is not on localhost", null),
                        null);
            }
        };
        providers.stream()
                .filter(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::isInstance)
                .map(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setAuthenticationValidator(
                        local.andThen(OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR)));
    }

    private static void takeLocalReturns(List<AuthenticationProvider> providers) {
        Consumer<OidcLogoutAuthenticationContext> local = context -> {
            OidcLogoutAuthenticationToken request = context.getAuthentication();
            if (!isLocal(request.getPostLogoutRedirectUri())) {
                throw new OAuth2AuthenticationException(new OAuth2Error(
                        OAuth2ErrorCodes.INVALID_REQUEST, "post_logout_redirect_uri is not on localhost", null));
            }
        };
        providers.stream()
                .filter(OidcLogoutAuthenticationProvider.class::isInstance)
                .map(OidcLogoutAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setAuthenticationValidator(local));
    }

    private static boolean isLocal(@Nullable String uri) {
        return uri == null
                || ("http".equals(URI.create(uri).getScheme())
                        && "localhost".equals(URI.create(uri).getHost()));
    }

    /** Puts what was asked into the page's address: as issuers in use do, so that tabs do not get each other's answers. */
    private static final class WithWhatWasAsked extends LoginUrlAuthenticationEntryPoint {

        WithWhatWasAsked() {
            super(DemoSignInPage.PATH);
        }

        @Override
        protected String determineUrlToUseForThisRequest(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
            return DemoSignInPage.PATH
                    + "?" + ASKED + "="
                    + UriUtils.encode(request.getRequestURI() + "?" + request.getQueryString(), StandardCharsets.UTF_8);
        }
    }

    /** Answers what that tab asked, else what was asked last. */
    private static final class GoingOn extends SavedRequestAwareAuthenticationSuccessHandler {

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication person)
                throws IOException, ServletException {
            String asked = request.getParameter(ASKED);
            if (asked != null && asked.startsWith("/oauth2/authorize?")) {
                getRedirectStrategy().sendRedirect(request, response, asked);
            } else {
                super.onAuthenticationSuccess(request, response, person);
            }
        }
    }

    /** Takes everybody at their word, as long as they are one of {@link DemoPersons}. */
    private static final class WithoutPassword implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication asked) {
            return DemoPersons.find(asked.getName())
                    .map(person -> UsernamePasswordAuthenticationToken.authenticated(
                            person.identity(),
                            null,
                            // The time of sign-in in the tokens comes from here.
                            List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))))
                    .orElseThrow(() -> new BadCredentialsException("Nobody in the demo is called that"));
        }

        @Override
        public boolean supports(Class<?> type) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
        }
    }
}
