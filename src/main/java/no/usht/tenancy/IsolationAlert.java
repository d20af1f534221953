package no.usht.tenancy;

import io.micrometer.core.instrument.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator that somebody reached for another workspace, with both by name: the logger {@code usht.isolation} and the
 * counter {@code usht_isolation_alerts_total}.
 *
 * <p>Whether an id exists elsewhere is not known here, by design: a centre's role sees no other's rows. What can be told is where
 * an address, a key, an id's mark ({@link CentreIds}), a row of the platform or the database itself names the other workspace.
 */
public final class IsolationAlert {

    /** The logger's name, for whoever sets an alarm on it. */
    public static final String LOGGER = "usht.isolation";

    /** The counter of alerts. */
    public static final String METRIC = "usht.isolation.alerts";

    private static final Logger log = LoggerFactory.getLogger(LOGGER);

    private IsolationAlert() {}

    /**
     * Raises one.
     *
     * @param bound the workspace in which it was asked, or in words that there was none
     * @param asked the workspace that was reached for, never a text from outside
     * @param what how
     */
    public static void raise(String bound, String asked, String what) {
        log.atWarn()
                .addKeyValue("bound", bound)
                .addKeyValue("asked", asked)
                .log("Isolation: {} reached for {} ({}) and got nothing", bound, asked, what);
        Metrics.counter(METRIC).increment();
    }
}
