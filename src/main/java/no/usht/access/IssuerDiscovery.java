package no.usht.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.access.SignInProblem.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResponseErrorHandler;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an issuer says of itself (OpenID Connect Discovery 1.0), from the host that the settings name and no other. */
@Component
class IssuerDiscovery {

    private static final int MOST_REDIRECTS = 3;

    private final IssuerCalls calls;

    IssuerDiscovery(IssuerCalls calls) {
        this.calls = calls;
    }

    /**
     * What the issuer says of itself.
     *
     * @throws SignInProblemException if it says nothing, or is another issuer
     */
    Map<String, Object> read(Issuer issuer) {
        Map<String, Object> document = parse(fetch(issuer.registrationId(), address(issuer)));
        if (!issuer.issuer().equals(document.get("issuer"))) {
            throw new SignInProblemException(Kind.OTHER_ISSUER, String.valueOf(document.get("issuer")));
        }
        return document;
    }

    private URI address(Issuer issuer) {
        String named = issuer.issuer();
        URI address = calls.allowed(issuer.registrationId()).requireReachable(named);
        if (address.getRawQuery() != null) {
            throw new SignInProblemException(Kind.NO_ADDRESS, named);
        }
        String base = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
        return URI.create(base + "/.well-known/openid-configuration");
    }

    private String fetch(String registrationId, URI first) {
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            ResponseEntity<String> answer = send(registrationId, address);
            HttpStatusCode status = answer.getStatusCode();
            if (status.is2xxSuccessful()) {
                return Optional.ofNullable(answer.getBody()).orElse("");
            }
            if (!status.is3xxRedirection()) {
                throw new SignInProblemException(
                        status.is5xxServerError() ? Kind.NO_ANSWER : Kind.NOT_FOUND,
                        address + " (" + status.value() + ")");
            }
            address = redirected(address, answer);
        }
        throw new SignInProblemException(Kind.REDIRECTED, String.valueOf(first));
    }

    private ResponseEntity<String> send(String registrationId, URI address) {
        RestTemplate client = calls.client(registrationId);
        client.setErrorHandler(new AnyStatus());
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        try {
            return client.exchange(new RequestEntity<>(headers, HttpMethod.GET, address), String.class);
        } catch (RestClientException e) {
            throw IssuerAnswers.problem(address, e);
        }
    }

    /** Each status is an answer, which is looked at above. */
    private static final class AnyStatus implements ResponseErrorHandler {
        @Override
        public boolean hasError(ClientHttpResponse answer) {
            return false;
        }
    }

    private static URI redirected(URI from, ResponseEntity<String> answer) {
        Optional<URI> to = Optional.ofNullable(answer.getHeaders().getFirst(HttpHeaders.LOCATION))
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

    private static Map<String, Object> parse(String body) {
        try {
            return JsonMapper.shared().readValue(body, new TypeReference<Map<String, Object>>() {});
        } catch (JacksonException e) {
            throw new SignInProblemException(Kind.NO_DOCUMENT, "", e);
        }
    }
}
