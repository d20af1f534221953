package no.usht.access;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/** Who gets in by which way; what they may do then stands at the services, and is checked because of the annotation here. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** None of what a page could ask a browser for is used. */
    private static final String PERMISSIONS_POLICY = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " publickey-credentials-get=(), usb=(), browsing-topics=()";

    private static final long YEAR_IN_SECONDS = 31_536_000;

    /**
     * Health and metrics answer without sign-in on their own port, which only the cluster reaches; on the port of the pages
     * they would be behind sign-in like all else.
     */
    @Bean
    @Order(1)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            VaadinDefaultRequestCache requestCache,
            SignInsUnderWay underWay,
            IssuerAnswers answers,
            PersonUserService people,
            SignInFailureHandler failures,
            SignOutSuccessHandler signedOut,
            UnknownAddress unknown,
            Issuers issuers,
            ObjectProvider<InvitationService> invitations) {
        // The way to the issuer carries it: a session would keep one for all tabs.
        requestCache.setDelegateRequestCache(new NullRequestCache());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccessHandler());
        return http.authorizeHttpRequests(requests -> requests
                        // An error's page is drawn for whoever met the error; what is forwarded to Vaadin's servlet has
                        // passed here.
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(PublicFiles.PATTERNS.toArray(String[]::new))
                        .permitAll()
                        // Whoever is on the way to a workspace signs in first, and learns nothing of what is there.
                        .requestMatchers(RequestMatchers.allOf(RequestMatchers.not(workspaces()), unknown))
                        .permitAll()
                        .requestMatchers(RequestMatchers.allOf(workspaces(), unknown))
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage(SignInAddresses.SIGN_IN)
                                .defaultSuccessUrl(SignInAddresses.CHOOSE_WORKSPACE)
                                .logoutSuccessHandler(signedOut))
                .oauth2Login(login -> login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(answers))
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(underWay))
                        .failureHandler(failures)
                        .addObjectPostProcessor(alsoBeforeTheIssuer(failures)))
                .exceptionHandling(strangers -> strangers.authenticationEntryPoint(new SignInEntryPoint()))
                .logout(logout -> logout.logoutRequestMatcher(SecurityConfiguration::isSignOut))
                .sessionManagement(session -> session.sessionAuthenticationStrategy(new OnePersonSessions()))
                .headers(headers -> headers(headers).addObjectPostProcessor(beforeTheView()))
                .addFilterAfter(new SessionEndedReferrer(), HeaderWriterFilter.class)
                .addFilterAfter(new CurrentSettingsFilter(issuers), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new IssuerRedirectFilter(
                                issuers, token -> invitations.getObject().find(token)),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .build();
    }

    private static RequestMatcher workspaces() {
        return RequestMatchers.anyOf(Stream.of("/s/**", "/nasjonal/**", "/plattform/**")
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new));
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> alsoBeforeTheIssuer(
            SignInFailureHandler failures) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                // An issuer that does not answer would be a bare error 500.
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<HeaderWriterFilter> beforeTheView() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                // Requests are forwarded to Vaadin's servlet, after which it is too late to write any.
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /**
     * A link may sign out, but only one of our own pages: browsers say where a request comes from, so that no other site can
     * sign a person out. Posts are guarded by the CSRF token.
     */
    private static boolean isSignOut(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + SignInAddresses.SIGN_OUT)
                && (HttpMethod.POST.matches(request.getMethod())
                        || (HttpMethod.GET.matches(request.getMethod())
                                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))));
    }

    private static HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.WITHOUT_SCRIPTS))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        transport -> transport.includeSubDomains(true).maxAgeInSeconds(YEAR_IN_SECONDS));
    }
}
