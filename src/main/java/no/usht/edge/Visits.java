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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Counts who is here without being signed in, in all and for each client, and refuses more than there is room for. */
@Component
class Visits {

    /** The part of an IPv6 address that a provider gives out as one. */
    private static final int NETWORK_BYTES = 8;

    /** What is kept for people who sign in is one to so many of what visitors have; so is what a client may take of it. */
    private static final int KEPT = 4;

    private final BoundSettings bounds;
    private final Map<String, Integer> byClient = new HashMap<>();
    private int open;

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
        private boolean over;

        private Visit(String client) {
            this.client = client;
        }

        void end() {
            synchronized (Visits.this) {
                if (!over) {
                    over = true;
                    open--;
                    byClient.computeIfPresent(client, (address, count) -> count == 1 ? null : count - 1);
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
        String client = client(address);
        int own = byClient.getOrDefault(client, 0);
        if (own >= bounds.visitsPerClient()) {
            return new Answer.Refused(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (open >= bounds.visits()) {
            // Of the places that are kept for signing in, no client takes many.
            boolean hasPlace = toSignIn
                    && open < bounds.visits() + bounds.visits() / KEPT
                    && own < Math.max(1, bounds.visitsPerClient() / KEPT);
            if (!hasPlace) {
                return new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE);
            }
        }
        open++;
        byClient.merge(client, 1, Integer::sum);
        return new Visit(client);
    }

    synchronized int open() {
        return open;
    }

    private static String client(String address) {
        try {
            // An address of digits alone, which nobody is asked about.
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
