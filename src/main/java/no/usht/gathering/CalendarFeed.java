package no.usht.gathering;

import java.util.Optional;
import no.usht.shared.SecretToken;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers calendars that follow an address of {@link CalendarAddresses}. The address names its centre, and what it asks runs as that
 * centre alone: another's secret is unknown there. What is unknown, revoked or of a centre that has ended is all the same: 404.
 */
@RestController
class CalendarFeed {

    private static final String ROOT = "/kalender/";
    private static final String ENDING = ".ics";

    private final CalendarAddresses addresses;
    private final TenantRegistry tenants;
    private final Workspaces workspaces;

    CalendarFeed(CalendarAddresses addresses, TenantRegistry tenants, Workspaces workspaces) {
        this.addresses = addresses;
        this.tenants = tenants;
        this.workspaces = workspaces;
    }

    static String path(CentreKey centre, SecretToken secret) {
        return ROOT + centre + "/" + secret.value() + ENDING;
    }

    /** Without a session: nobody signs in here, and nothing is kept of who asks. */
    @Bean
    @Order(1)
    static SecurityFilterChain calendars(HttpSecurity http) {
        return http.securityMatcher(ROOT + "**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Ours say that an answer may be kept by its reader alone.
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    @GetMapping(ROOT + "{centre}/{secret:[-_A-Za-z0-9]{1,100}}" + ENDING)
    ResponseEntity<byte[]> calendar(@PathVariable String centre, @PathVariable String secret) {
        return open(centre)
                .flatMap(key -> workspaces.callInNewTransaction(Workspace.centre(key), () -> addresses.read(secret)))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(CalendarFile.TYPE))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"samlinger.ics\"")
                        .header("X-Robots-Tag", "noindex")
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag(DigestUtils.md5DigestAsHex(file))
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** The centre that the address means, also by a key that it had before; empty if its people can't read it any more. */
    private Optional<CentreKey> open(String centre) {
        return CentreKey.parse(centre)
                .map(key -> tenants.currentKey(key).orElse(key))
                .flatMap(tenants::find)
                .filter(tenant -> tenant.state() == Tenant.State.ACTIVE || tenant.state() == Tenant.State.SUSPENDED)
                .map(Tenant::key);
    }
}
