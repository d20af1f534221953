package no.usht.access;

import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.client.ClientHttpRequestInterceptor;
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
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8192; // bytes

    private final Way shared;
    private final Way centres;

    @Autowired
    IssuerCalls(SignInProperties properties) {
        this(properties, PATIENCE_IN_ALL);
    }

    IssuerCalls(SignInProperties properties, Duration patienceInAll) {
        IssuerTimeouts exchanges = new IssuerTimeouts(patienceInAll, LARGEST);
        shared = new Way(AllowedAddresses.ofTheShared(properties), exchanges);
        centres = new Way(AllowedAddresses.ofCentres(properties), exchanges);
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

        Way(AllowedAddresses allowed, IssuerTimeouts exchanges) {
            this.allowed = allowed;
            Timeout patience = Timeout.of(PATIENCE);
            requests = new HttpComponentsClientHttpRequestFactory(HttpClients.custom()
                    .setConnectionManager(new Connections(exchanges)
                            .setDnsResolver(allowed)
                            .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                    .http1Config(Http1Config.custom()
                                            .setMaxHeaderCount(MOST_HEADERS)
                                            .setMaxLineLength(LONGEST_LINE)
                                            .build())
                                    .build())
                            .setDefaultConnectionConfig(ConnectionConfig.custom()
                                    .setConnectTimeout(patience)
                                    .setSocketTimeout(patience)
                                    .build())
                            // Nobody waits for connections that another issuer holds.
                            .setMaxConnTotal(Integer.MAX_VALUE)
                            .setMaxConnPerRoute(Integer.MAX_VALUE)
                            .build())
                    // We ask seldom, and each exchange closes its own.
                    .setConnectionReuseStrategy((question, answer, context) -> false)
                    .addExecInterceptorFirst("exchanges", exchanges)
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
                return execution.execute(request, body);
            };
        }
    }

    private static final class Connections extends PoolingHttpClientConnectionManagerBuilder {

        private final IssuerTimeouts exchanges;

        Connections(IssuerTimeouts exchanges) {
            this.exchanges = exchanges;
        }

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy encrypted) {
            return new DefaultHttpClientConnectionOperator(
                    exchanges,
                    ports,
                    names,
                    RegistryBuilder.<TlsSocketStrategy>create()
                            .register("https", encrypted)
                            .build());
        }
    }

    /** There was no end of an answer. */
    static class EndlessAnswerException extends IOException {

        private static final long serialVersionUID = 1L;

        EndlessAnswerException(@Nullable IOException cause) {
            super("An answer of more than " + LARGEST + " bytes, or that did not end in time", cause);
        }
    }
}
