package no.usht.access;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import no.usht.access.SignInProblem.Kind;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what an issuer says of itself (OpenID Connect Discovery 1.0).
 *
 * <p>The address comes from settings, so what is asked is kept narrow: http and https alone, no other host than the one that
 * was named, a few seconds, a few hundred kilobytes, and never an address that only the machine's surroundings answer at.
 */
@Component
class IssuerDiscovery {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 256 * 1024; // bytes
    private static final int MOST_REDIRECTS = 3;
    private static final int OK = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * The document of the issuer at that address.
     *
     * @throws SignInProblemException if there is none, or it is another issuer's
     */
    Map<String, Object> read(String issuer) {
        URI address = address(issuer);
        Map<String, Object> document = parse(fetch(address));
        if (!issuer.equals(document.get("issuer"))) {
            throw new SignInProblemException(Kind.OTHER_ISSUER, String.valueOf(document.get("issuer")));
        }
        return document;
    }

    private static URI address(String issuer) {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        try {
            URI address = new URI(base + "/.well-known/openid-configuration");
            boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (!isWeb
                    || address.getHost() == null
                    || address.getRawUserInfo() != null
                    || address.getQuery() != null
                    || address.getFragment() != null) {
                throw new SignInProblemException(Kind.NO_ADDRESS, issuer);
            }
            return address;
        } catch (URISyntaxException e) {
            throw new SignInProblemException(Kind.NO_ADDRESS, issuer, e);
        }
    }

    private String fetch(URI first) {
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            refuseSurroundings(address);
            HttpResponse<String> answer = send(address);
            int status = answer.statusCode();
            if (status == OK) {
                return answer.body();
            }
            if (status < FIRST_REDIRECT || status >= FIRST_ERROR) {
                throw new SignInProblemException(
                        status >= FIRST_SERVER_ERROR ? Kind.NO_ANSWER : Kind.NOT_FOUND, address + " (" + status + ")");
            }
            address = redirected(address, answer);
        }
        throw new SignInProblemException(Kind.REDIRECTED, String.valueOf(first));
    }

    private static URI redirected(URI from, HttpResponse<String> answer) {
        Optional<URI> to = answer.headers()
                .firstValue("location")
                .flatMap(IssuerDiscovery::uri)
                .map(from::resolve);
        return to.filter(target -> from.getScheme().equals(target.getScheme())
                        && from.getHost().equals(target.getHost())
                        && from.getPort() == target.getPort())
                .orElseThrow(() -> new SignInProblemException(
                        Kind.REDIRECTED, to.map(URI::toString).orElse("")));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void refuseSurroundings(URI address) {
        try {
            boolean isSurroundings = Stream.of(InetAddress.getAllByName(address.getHost()))
                    // Link-local: where clouds tell machines their credentials.
                    .anyMatch(ip -> ip.isLinkLocalAddress() || ip.isAnyLocalAddress() || ip.isMulticastAddress());
            if (isSurroundings) {
                throw new SignInProblemException(Kind.NO_ADDRESS, address.getHost());
            }
        } catch (UnknownHostException e) {
            throw new SignInProblemException(Kind.UNKNOWN_HOST, address.getHost(), e);
        }
    }

    private HttpResponse<String> send(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST));
        try {
            // The request's own time ends with the headers: a body could drip for ever.
            return answer.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            boolean cancelled = answer.cancel(true);
            throw new SignInProblemException(Kind.NO_ANSWER, address.getHost() + (cancelled ? "" : "."), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInProblemException(Kind.NO_ANSWER, address.getHost(), e);
        } catch (ExecutionException e) {
            throw problem(address, e);
        }
    }

    private static SignInProblemException problem(URI address, ExecutionException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return new SignInProblemException(Kind.NO_TRUST, address.getHost(), failure);
            }
            if (cause instanceof ConnectException) {
                return new SignInProblemException(Kind.NO_ANSWER, address.getHost(), failure);
            }
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("capacity")) {
                return new SignInProblemException(Kind.NO_DOCUMENT, address.toString(), failure);
            }
        }
        return new SignInProblemException(Kind.NO_ANSWER, address.getHost(), failure);
    }

    private static Map<String, Object> parse(String body) {
        try {
            return JsonMapper.shared().readValue(body, new TypeReference<Map<String, Object>>() {});
        } catch (JacksonException e) {
            throw new SignInProblemException(Kind.NO_DOCUMENT, "", e);
        }
    }
}
