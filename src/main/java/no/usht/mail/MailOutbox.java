package no.usht.mail;

import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.tenancy.MissingSettingsException;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes mails that are to be sent once the platform's transaction under way has committed. */
@Component
public class MailOutbox {

    private static final Logger log = LoggerFactory.getLogger(MailOutbox.class);

    private final QueuedMailRepository mails;
    private final Workspaces workspaces;
    private final MailDispatcher dispatcher;
    private final Clock clock;
    private final boolean sends;
    private final Optional<URI> service;

    /** @throws MissingSettingsException if there is a mail server, but no sender or no address to link to */
    MailOutbox(
            QueuedMailRepository mails,
            Workspaces workspaces,
            MailDispatcher dispatcher,
            Clock clock,
            MailProperties properties,
            @Value("${spring.mail.host:}") String host) {
        this.mails = mails;
        this.workspaces = workspaces;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.sends = !host.isBlank();
        this.service = Optional.ofNullable(properties.service());
        if (sends) {
            requireSettings(properties);
        }
    }

    private static void requireSettings(MailProperties properties) {
        List<String> missing = new ArrayList<>();
        if (isBlank(properties.from())) {
            missing.add("usht.mail.from");
        }
        if (properties.service() == null || properties.service().getHost() == null) {
            missing.add("usht.mail.service");
        }
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
        // Told now, by name; else each mail would fail on its way, where nobody looks.
        InternetAddress sender = properties.sender();
        log.debug("Mail goes out from {}", sender);
    }

    /** Whether a mail server is configured; without one a mail would lie here for ever. */
    public boolean sends() {
        return sends;
    }

    /**
     * An address of this service for a mail.
     *
     * @param path starts with a slash
     */
    public String link(String path) {
        String base = service.orElseThrow(() -> new MissingSettingsException(List.of("usht.mail.service")))
                .toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /**
     * Sends the mail after the commit of the transaction under way, which must be the platform's; not if it is rolled back.
     *
     * @return the id to ask for the mail's {@link #states state} by
     */
    public MailId put(Mail mail) {
        MailId id = new MailId(UUID.randomUUID());
        put(id, mail);
        return id;
    }

    /**
     * Sends the mail after the commit of the transaction under way, unless one of that id was put here before: whoever is not
     * sure of having done so can do it again.
     */
    public void putOnce(MailId id, Mail mail) {
        requirePlatform();
        if (mails.findById(id).isEmpty()) {
            put(id, mail);
        }
    }

    private void put(MailId id, Mail mail) {
        requirePlatform();
        mails.save(new QueuedMail(id, mail, null, clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatcher.nudge();
            }
        });
    }

    /**
     * Keeps the mail until an order of the operator's is carried out; whoever ends the order lets it go, or drops it.
     *
     * @return the id to ask for the mail's {@link #states state} by
     */
    public MailId putUntilDone(OrderId order, Mail mail) {
        requirePlatform();
        return mails.save(new QueuedMail(new MailId(UUID.randomUUID()), mail, order, clock.instant()))
                .id();
    }

    /** Forgets a mail that has not been sent; in the platform's transaction under way. */
    public void drop(MailId id) {
        requirePlatform();
        mails.deleteUnsent(id);
    }

    /** How far these mails have come; in the platform's transaction under way. Those sent long ago are missing. */
    public Map<MailId, MailState> states(Collection<MailId> ids) {
        requirePlatform();
        return mails.findByIdIn(ids).stream().collect(Collectors.toMap(QueuedMail::id, QueuedMail::state));
    }

    /** What has become of these mails, in the same way; with the mail server's reason. */
    public Map<MailId, MailOutcome> outcomes(Collection<MailId> ids) {
        requirePlatform();
        return mails.findByIdIn(ids).stream().collect(Collectors.toMap(QueuedMail::id, QueuedMail::outcome));
    }

    /** Forgets those of these mails that are neither sent nor just being sent; in the platform's transaction under way. */
    public void withdraw(Collection<MailId> ids) {
        requirePlatform();
        mails.deleteResting(ids);
    }

    private void requirePlatform() {
        if (!workspaces.require().equals(Workspace.PLATFORM)
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The outbox is the platform's; needs a transaction of it");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }
}
