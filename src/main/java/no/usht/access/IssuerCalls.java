package no.usht.access;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * All that we ask of issuers goes through here: to {@link AllowedAddresses} alone, without following anybody anywhere, for
 * some seconds and some hundred kilobytes.
 */
@Component
class IssuerCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_IN_ALL = Duration.ofSeconds(10);
    private static final long LARGEST = 256 * 1024; // bytes

    private final Way shared;
    private final Way centres;

    IssuerCalls(SignInProperties properties) {
        shared = new Way(AllowedAddresses.ofTheShared(properties));
        centres = new Way(AllowedAddresses.ofCentres(properties));
    }

    /** What may be asked of that registration's issuer. */
    AllowedAddresses allowed(String registrationId) {
        return way(registrationId).allowed;
    }

    /** A client for that registration's issuer, to be fitted out by the caller. */
    RestTemplate client(String registrationId) {
        Way way = way(registrationId);
        RestTemplate client = new RestTemplate(way.requests);
        client.getInterceptors().add(way.check);
        return client;
    }

    private Way way(String registrationId) {
        return registrationId.equals(SignInAddresses.REGISTRATION) ? shared : centres;
    }

    private static final class Way {

        private final AllowedAddresses allowed;
        private final HttpComponentsClientHttpRequestFactory requests;
        private final ClientHttpRequestInterceptor check;

        Way(AllowedAddresses allowed) {
            this.allowed = allowed;
            Timeout patience = Timeout.of(PATIENCE);
            requests = new HttpComponentsClientHttpRequestFactory(HttpClients.custom()
                    .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                            .setDnsResolver(allowed)
                            .setDefaultConnectionConfig(ConnectionConfig.custom()
                                    .setConnectTimeout(patience)
                                    .setSocketTimeout(patience)
                                    .build())
                            .build())
                    .setDefaultRequestConfig(RequestConfig.custom()
                            .setResponseTimeout(patience)
                            .setConnectionRequestTimeout(patience)
                            .build())
                    .disableRedirectHandling()
                    .disableCookieManagement()
                    .disableAuthCaching()
                    .disableAutomaticRetries()
                    .build());
            check = (request, body, execution) -> {
                allowed.require(request.getURI().toString());
                return new Limited(execution.execute(request, body));
            };
        }
    }

    /** There was no end of an answer. */
    static class EndlessAnswerException extends IOException {

        private static final long serialVersionUID = 1L;

        EndlessAnswerException() {
            super("An answer of more than " + LARGEST + " bytes or " + PATIENCE_IN_ALL.toSeconds() + " s");
        }
    }

    private static final class Limited implements ClientHttpResponse {

        private final ClientHttpResponse answer;
        private final long deadline = System.nanoTime() + PATIENCE_IN_ALL.toNanos();

        Limited(ClientHttpResponse answer) {
            this.answer = answer;
        }

        @Override
        public InputStream getBody() throws IOException {
            return new FilterInputStream(answer.getBody()) {
                private long left = LARGEST;

                @Override
                public int read() throws IOException {
                    int one = super.read();
                    count(one < 0 ? 0 : 1);
                    return one;
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int many = super.read(into, offset, length);
                    count(many);
                    return many;
                }

                private void count(int read) throws EndlessAnswerException {
                    left -= Math.max(read, 0);
                    // Each wait is short by itself: a body could drip for ever.
                    if (left < 0 || System.nanoTime() - deadline > 0) {
                        throw new EndlessAnswerException();
                    }
                }
            };
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return answer.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return answer.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return answer.getHeaders();
        }

        @Override
        public void close() {
            answer.close();
        }
    }
}
