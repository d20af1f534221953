package no.usht.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import no.usht.shared.EmailAddress;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.MissingSettingsException;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is promised in a transaction is sent once it has committed, once, and until it has worked. */
@DatabaseTest
class MailOutboxTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final MailProperties PROPERTIES =
            new MailProperties("USHT <usht@example.org>", URI.create("https://usht.example.org/"));

    @Autowired
    QueuedMailRepository mails;

    @Autowired
    MailOutbox outbox;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Clock clock;

    /** A mail server that keeps what it takes, or takes nothing. */
    private static final class Server extends JavaMailSenderImpl {

        private final List<MimeMessage> taken = new CopyOnWriteArrayList<>();
        private volatile @Nullable String refusal;

        @Override
        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
            if (refusal != null) {
                throw new MailSendException(refusal);
            }
            taken.addAll(List.of(messages));
        }

        private List<String> recipients() {
            return taken.stream().map(Server::recipient).toList();
        }

        private static String recipient(MimeMessage message) {
            try {
                return String.valueOf(message.getRecipients(Message.RecipientType.TO)[0]);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Server server = new Server();

    @BeforeEach
    void sendWhatOthersLeft() {
        dispatcher(new Server(), Duration.ofDays(2)).sendDue();
    }

    @Test
    void keepsNothingThatWasRolledBack() {
        String recipient = recipient();
        assertThatThrownBy(() -> workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
                    outbox.put(mail(recipient));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        dispatcher(server, Duration.ZERO).sendDue();
        assertThat(server.recipients()).doesNotContain(recipient);
    }

    @Test
    void refusesMailOutsideThePlatformsTransaction() {
        assertThatThrownBy(() -> workspaces.callInNewTransaction(VESTFOLD, () -> outbox.put(mail(recipient()))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> workspaces.call(Workspace.PLATFORM, () -> outbox.put(mail(recipient()))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatWouldEndAHeader() {
        assertThatThrownBy(() -> new Mail(VESTFOLD, EmailAddress.of("a@example.org"), "Hei\nBcc: b@example.org", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sendsOnceAndForgetsTheText() throws Exception {
        String recipient = recipient();
        MailId id = put(recipient);
        assertThat(state(id)).isEqualTo(MailState.WAITING);

        dispatcher(server, Duration.ZERO).sendDue();
        dispatcher(server, Duration.ofDays(1)).sendDue();

        assertThat(server.recipients()).containsOnlyOnce(recipient);
        assertThat(state(id)).isEqualTo(MailState.SENT);
        QueuedMail kept = stored(id);
        assertThat(kept.content()).isNull();
        assertThat(kept.workspaceId()).isEqualTo("c_vestfold");
        MimeMessage sent = server.taken.getFirst();
        assertThat(sent.getSubject()).isEqualTo("Æ, ø og å");
        assertThat(sent.getContent()).isEqualTo("Hei på deg");
        assertThat(sent.getFrom()[0]).hasToString("USHT <usht@example.org>");
    }

    @Test
    void sendsAFileAlongAndForgetsIt() throws Exception {
        Attachment file = new Attachment("Kursbevis.pdf", "application/pdf", new byte[] {1, 2, 3});
        MailId id = workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> outbox.put(new Mail(VESTFOLD, EmailAddress.of(recipient()), "Kursbevis", "Hei", null, file)));

        dispatcher(server, Duration.ZERO).sendDue();

        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        server.taken.getFirst().writeTo(wire);
        assertThat(wire.toString(StandardCharsets.US_ASCII)).contains("application/pdf", "Kursbevis.pdf", "AQID");
        assertThat(stored(id).attachment()).isNull();
    }

    @Test
    void keepsBackWhatWaitsForAnOrder() {
        String recipient = recipient();
        MailId id = workspaces.callInNewTransaction(
                Workspace.PLATFORM, () -> outbox.putUntilDone(new OrderId(UUID.randomUUID()), mail(recipient)));

        dispatcher(server, Duration.ofDays(1)).sendDue();

        assertThat(server.recipients()).doesNotContain(recipient);
        assertThat(state(id)).isEqualTo(MailState.WAITING);
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            outbox.drop(id);
            return true;
        });
    }

    @Test
    void triesAgainLaterAndGivesUpInTheEnd() {
        String recipient = recipient();
        MailId id = put(recipient);
        server.refusal = "451 try later";
        dispatcher(server, Duration.ZERO).sendDue();
        dispatcher(server, Duration.ZERO).sendDue();
        assertThat(stored(id).attempts()).isEqualTo(1);
        assertThat(stored(id).lastError()).isEqualTo("451 try later");
        assertThat(state(id)).isEqualTo(MailState.WAITING);

        for (int day = 1; day <= 12; day++) {
            dispatcher(server, Duration.ofDays(day)).sendDue();
        }
        assertThat(state(id)).isEqualTo(MailState.GIVEN_UP);
        assertThat(stored(id).content()).isNull();
        assertThat(stored(id).attempts()).isEqualTo(12);
    }

    @Test
    void sendsWhenTheServerIsBack() {
        String recipient = recipient();
        MailId id = put(recipient);
        server.refusal = "no answer";
        dispatcher(server, Duration.ZERO).sendDue();
        server.refusal = null;
        dispatcher(server, Duration.ofMinutes(1)).sendDue();
        assertThat(state(id)).isEqualTo(MailState.WAITING);
        dispatcher(server, Duration.ofMinutes(3)).sendDue();
        assertThat(state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void sendsEachMailOnceHoweverManyReplicasLook() {
        List<String> recipients =
                IntStream.range(0, 12).mapToObj(number -> recipient()).toList();
        recipients.forEach(this::put);
        List<CompletableFuture<Void>> replicas = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> dispatcher(server, Duration.ZERO).sendDue()))
                .toList();
        replicas.forEach(CompletableFuture::join);
        assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(recipients);
    }

    @Test
    void dropsWhatHasNotBeenSent() {
        String recipient = recipient();
        MailId id = put(recipient);
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            outbox.drop(id);
            return true;
        });
        dispatcher(server, Duration.ZERO).sendDue();
        assertThat(server.recipients()).doesNotContain(recipient);
    }

    @Test
    void asksForSenderAndAddressWhereThereIsAMailServer() {
        MailDispatcher dispatcher = dispatcher(server, Duration.ZERO);
        assertThatThrownBy(() -> new MailOutbox(
                        mails, workspaces, dispatcher, clock, new MailProperties(" ", null), "smtp.example.org"))
                .isInstanceOf(MissingSettingsException.class)
                .hasMessageContaining("usht.mail.from")
                .hasMessageContaining("usht.mail.service");
        MailOutbox none = new MailOutbox(mails, workspaces, dispatcher, clock, new MailProperties(null, null), " ");
        assertThat(none.sends()).isFalse();
        MailOutbox complete = new MailOutbox(mails, workspaces, dispatcher, clock, PROPERTIES, "smtp.example.org");
        assertThat(complete.link("/a")).isEqualTo("https://usht.example.org/a");
    }

    @Test
    void refusesToStartWithASenderThatIsNoAddress() {
        MailDispatcher dispatcher = dispatcher(server, Duration.ZERO);
        for (String from :
                List.of("usht", "USHT <prikk.@kommune.no>", "a@kommune.no, b@kommune.no", "usht@kommune.komune")) {
            MailProperties settings = new MailProperties(from, PROPERTIES.service());
            assertThatThrownBy(() -> new MailOutbox(mails, workspaces, dispatcher, clock, settings, "smtp.example.org"))
                    .as(from)
                    .isInstanceOfSatisfying(
                            InvalidConfigurationPropertyValueException.class,
                            wrong -> assertThat(wrong.getName()).isEqualTo("usht.mail.from"));
        }
    }

    @Test
    void sendsToADomainWithLettersOfItsOwn() throws Exception {
        String mailbox = "mail-" + UUID.randomUUID();
        put(mailbox + "@ål.kommune.no");
        dispatcher(server, Duration.ZERO).sendDue();
        assertThat(server.recipients()).contains(mailbox + "@xn--l-1fa.kommune.no");
    }

    private MailDispatcher dispatcher(Server mailServer, Duration later) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("server", mailServer);
        return new MailDispatcher(
                mails,
                workspaces,
                beans.getBeanProvider(JavaMailSender.class),
                PROPERTIES,
                Clock.offset(clock, later),
                "smtp.example.org");
    }

    private MailId put(String recipient) {
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> outbox.put(mail(recipient)));
    }

    private MailState state(MailId id) {
        Map<MailId, MailState> states =
                workspaces.callInNewTransaction(Workspace.PLATFORM, () -> outbox.states(List.of(id)));
        return states.getOrDefault(id, MailState.GIVEN_UP);
    }

    private QueuedMail stored(MailId id) {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM, () -> mails.findById(id).orElseThrow());
    }

    private static String recipient() {
        return "mail-" + UUID.randomUUID() + "@example.org";
    }

    private static Mail mail(String recipient) {
        return new Mail(VESTFOLD, EmailAddress.of(recipient), "Æ, ø og å", "Hei på deg");
    }
}
