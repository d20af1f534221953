package no.usht.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.usht.tenancy.IsolationAlert;
import org.slf4j.LoggerFactory;

/** The alerts that are raised while it is open. */
public final class HeardAlerts implements Closeable {

    private final Logger logger = (Logger) LoggerFactory.getLogger(IsolationAlert.LOGGER);
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            heard.add(event.getFormattedMessage());
        }
    };

    /** Listens from now on. */
    public HeardAlerts() {
        appender.start();
        logger.addAppender(appender);
    }

    /** All so far, the oldest first. */
    public List<String> all() {
        return List.copyOf(heard);
    }

    /** Those that name both. */
    public List<String> naming(String bound, String asked) {
        return heard.stream()
                .filter(alert -> alert.contains(bound) && alert.contains(asked))
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
    }
}
