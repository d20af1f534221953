package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestTemplate;

/** What we ask of issuers goes to the open network, or to hosts that the configuration names. */
class AllowedAddressesTests {

    @Test
    void takesEncryptedAddressesOfOtherHostsThanTheIssuers() {
        AllowedAddresses allowed = AllowedAddresses.ofCentres(properties("https://login.example.org"));
        assertThat(allowed.require("https://graph.example.com:8443/oidc/userinfo?x=y")
                        .getHost())
                .isEqualTo("graph.example.com");
    }

    @Test
    void trustsTheSharedIssuersOwnHostForTheSharedOneAlone() throws Exception {
        SignInProperties properties = properties("http://localhost:8181/realms/usht");
        assertThat(AllowedAddresses.ofTheShared(properties)
                        .require("http://LOCALHOST:8181/token")
                        .getPort())
                .isEqualTo(8181);
        assertThat(AllowedAddresses.ofTheShared(properties).resolve("localhost"))
                .isNotEmpty();
        AllowedAddresses centres = AllowedAddresses.ofCentres(properties);
        assertThatThrownBy(() -> centres.require("http://localhost:8181/token")).hasMessageContaining("NOT_HTTPS");
        assertThatThrownBy(() -> centres.resolve("localhost")).isInstanceOf(ForbiddenHostException.class);
        // A host that is trusted is no key to its neighbours.
        assertThatThrownBy(() -> AllowedAddresses.ofTheShared(properties).resolve("127.0.0.1"))
                .isInstanceOf(ForbiddenHostException.class);
        assertThatThrownBy(() -> AllowedAddresses.ofTheShared(properties("https://169.254.169.254"))
                        .resolve("169.254.169.254"))
                .isInstanceOf(ForbiddenHostException.class);
    }

    /** The check stands in the call, after whatever was looked at before: a name may lead elsewhere by then. */
    @Test
    void looksAgainAtEachCall() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            String port = ":" + server.getAddress().getPort();
            RestTemplate centres = new IssuerCalls(properties("https://login.example.org")).client("vestfold");
            for (String address :
                    List.of("http://localhost" + port, "https://localhost" + port, "https://[::1]" + port)) {
                assertThatThrownBy(() -> centres.getForObject(URI.create(address), String.class))
                        .as(address)
                        .satisfies(failure ->
                                assertThat(IssuerAnswers.isSilence(failure)).isFalse());
            }
            assertThat(asked).hasValue(0);
            // Nor does it follow anybody.
            RestTemplate shared = new IssuerCalls(properties("http://localhost" + port)).client("usht");
            assertThat(shared.getForEntity("http://localhost" + port, String.class)
                            .getStatusCode()
                            .value())
                    .isEqualTo(302);
            assertThat(asked).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    private static SignInProperties properties(String issuer) {
        return SignInPropertiesBuilder.builder()
                .issuer(issuer)
                .clientId("usht")
                .personClaim("sub")
                .nameClaim("name")
                .emailClaim("email")
                .scopes(List.of("openid"))
                .privateHosts(Set.of())
                .build();
    }
}
