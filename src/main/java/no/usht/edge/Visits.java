package no.usht.edge;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Counts who is here without being signed in, in all and for each client, and refuses more than there is room for. */
@Component
class Visits {

    /** The part of an IPv6 address that a provider gives out as one. */
    private static final int NETWORK_BYTES = 8;

    /** A quarter as many places again are kept for people who sign in, and a client may hold a quarter of its own limit of them. */
    private static final int KEPT = 4;

    /** fc00::/7. */
    private static final int UNIQUE_LOCAL = 0xfc;

    private static final int UNIQUE_LOCAL_MASK = 0xfe;

    private static final Logger log = LoggerFactory.getLogger(Visits.class);

    private final BoundSettings bounds;
    private final Map<String, Integer> byClient = new HashMap<>();
    private final Map<String, Integer> keptByClient = new HashMap<>();
    private int open;
    private int kept;
    private boolean isWarned;

    Visits(BoundSettings bounds, MeterRegistry metrics) {
        this.bounds = bounds;
        Gauge.builder("usht.visits", this, Visits::open)
                .description("Visitors who are not signed in")
                .register(metrics);
    }

    /** What came of the wish for a visit. */
    sealed interface Answer {

        /** There is no room. */
        record Refused(HttpStatus status) implements Answer {}
    }

    /** The place of one visitor, until it is given back or the session that holds it ends. */
    final class Visit implements Answer, HttpSessionBindingListener {

        private final String client;
        private final boolean isKept;
        private boolean over;

        private Visit(String client, boolean isKept) {
            this.client = client;
            this.isKept = isKept;
        }

        void end() {
            synchronized (Visits.this) {
                if (!over) {
                    over = true;
                    count(client, isKept, -1);
                }
            }
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            end();
        }
    }

    /**
     * Takes a place.
     *
     * @param address the client's
     * @param toSignIn whether the visitor is on the way to sign in, for whom some places are kept
     */
    synchronized Answer begin(String address, boolean toSignIn) {
        Optional<InetAddress> known = parsed(address);
        String client = known.map(Visits::client).orElse("");
        // Behind a proxy that does not say whom it asks for, all visitors are this one client.
        boolean isMany = known.filter(Visits::isPrivate).isPresent();
        boolean isWithinLimit = byClient.getOrDefault(client, 0) < bounds.visitsPerClient();
        if (isMany && !isWithinLimit) {
            warn(address);
        }
        boolean isWelcome = isMany || isWithinLimit;
        if (isWelcome && open - kept < bounds.visits()) {
            return begun(client, false);
        }
        boolean hasKept = toSignIn
                && kept < bounds.visits() / KEPT
                && (isMany || keptByClient.getOrDefault(client, 0) < Math.max(1, bounds.visitsPerClient() / KEPT));
        if (hasKept) {
            return begun(client, true);
        }
        return new Answer.Refused(isWelcome ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.TOO_MANY_REQUESTS);
    }

    private Visit begun(String client, boolean isKept) {
        count(client, isKept, 1);
        return new Visit(client, isKept);
    }

    private void count(String client, boolean isKept, int change) {
        open += change;
        kept += isKept ? change : 0;
        (isKept ? keptByClient : byClient)
                .merge(client, change, (before, more) -> before + more == 0 ? null : before + more);
    }

    private void warn(String address) {
        if (!isWarned) {
            isWarned = true;
            log.warn(
                    "So many visitors come from the private address {} that it seems to be a proxy's: they have no limit"
                            + " for each client until usht.edge.trusted-proxies names it and it says whom it asks for",
                    address);
        }
    }

    synchronized int open() {
        return open;
    }

    private static Optional<InetAddress> parsed(String address) {
        try {
            // An address of digits alone, which nobody is asked about.
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String client(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    private static boolean isPrivate(InetAddress address) {
        return address.isSiteLocalAddress()
                || (address instanceof Inet6Address && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
    }
}
