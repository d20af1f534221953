package no.usht.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends what lies in the outbox, on a thread of its own, and tries again what failed.
 *
 * <p>Each mail is claimed in one transaction and marked in another, so that no connection waits for a mail server. A replica
 * that dies in between leaves a mail that may have been sent to be sent once more: late and twice is better than never.
 */
@Component
class MailDispatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);

    /** Short: nobody tells this thread when an order that a mail waits for is carried out. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofDays(30);

    private final QueuedMailRepository mails;
    private final Workspaces workspaces;
    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties properties;
    private final Clock clock;
    private final boolean sends;
    private volatile @Nullable ScheduledExecutorService thread;

    MailDispatcher(
            QueuedMailRepository mails,
            Workspaces workspaces,
            ObjectProvider<JavaMailSender> server,
            MailProperties properties,
            Clock clock,
            @Value("${spring.mail.host:}") String host) {
        this.mails = mails;
        this.workspaces = workspaces;
        this.server = server;
        this.properties = properties;
        this.clock = clock;
        this.sends = !host.isBlank();
    }

    private record Claimed(
            MailId id,
            String recipient,
            String subject,
            String content,
            @Nullable String replyTo,
            @Nullable Attachment attachment) {}

    /** Looks at once instead of at the next regular time. */
    void nudge() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            try {
                running.execute(this::sendDue);
            } catch (RejectedExecutionException e) {
                log.debug("Stopping; the mail goes out after the next start", e);
            }
        }
    }

    /** Sends what is due now. */
    void sendDue() {
        try {
            for (Optional<Claimed> next = claim(); next.isPresent(); next = claim()) {
                send(next.get());
            }
            workspaces.callInNewTransaction(
                    Workspace.PLATFORM, () -> mails.deleteDone(clock.instant().minus(KEPT)));
        } catch (RuntimeException e) {
            // The database may be away; an exception would end the regular looks for good.
            log.warn("The outbox could not be read, trying again in {} s", BETWEEN_LOOKS.toSeconds(), e);
        }
    }

    private Optional<Claimed> claim() {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> mails.lockDue(clock.instant(), Limit.of(1)).stream()
                        .findFirst()
                        .map(mail -> {
                            mail.beginAttempt(clock.instant());
                            return new Claimed(
                                    mail.id(),
                                    mail.recipient(),
                                    mail.subject(),
                                    Objects.requireNonNull(mail.content()),
                                    mail.replyTo(),
                                    mail.attachment());
                        }));
    }

    private void send(Claimed mail) {
        Optional<String> failure = failure(mail);
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            // Gone if somebody has withdrawn what it says in the meantime.
            mails.findById(mail.id())
                    .ifPresent(queued -> failure.ifPresentOrElse(
                            error -> queued.failed(error, clock.instant()), () -> queued.sent(clock.instant())));
            return true;
        });
    }

    private Optional<String> failure(Claimed mail) {
        try {
            JavaMailSender sender = server.getObject();
            MimeMessage message = sender.createMimeMessage();
            Attachment file = mail.attachment();
            MimeMessageHelper helper = new MimeMessageHelper(message, file != null, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.sender());
            helper.setTo(mail.recipient());
            if (mail.replyTo() != null) {
                helper.setReplyTo(mail.replyTo());
            }
            helper.setSubject(mail.subject());
            helper.setText(mail.content());
            if (file != null) {
                helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
            }
            // Keeps answering machines from answering (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            String reason = Objects.requireNonNullElse(
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e.getClass().getSimpleName());
            log.warn("Mail {} was not sent, trying again later: {}", mail.id(), reason);
            return Optional.of(reason);
        }
    }

    @Override
    public void start() {
        if (sends) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("mail").daemon().factory());
            var regularly =
                    started.scheduleWithFixedDelay(this::sendDue, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            log.debug("Looking into the outbox every {} ({})", BETWEEN_LOOKS, regularly);
            thread = started;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            // A mail under way is to be marked as sent, or it goes out twice.
            running.shutdown();
            try {
                boolean ended = running.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
                log.debug("The outbox {}", ended ? "rests" : "is left in the middle of a mail");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
