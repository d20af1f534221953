package no.usht.mail;

import java.net.URI;
import java.time.Clock;
import no.usht.tenancy.Workspaces;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

/** An outbox as there is one where a mail server is set, from which nothing goes out. */
public final class Outboxes {

    private static final MailProperties PROPERTIES =
            new MailProperties("USHT <usht@example.org>", URI.create("https://usht.example.org/"));

    private Outboxes() {}

    /** On the database of that program. */
    public static MailOutbox resting(ListableBeanFactory program) {
        QueuedMailRepository mails = program.getBean(QueuedMailRepository.class);
        Workspaces workspaces = program.getBean(Workspaces.class);
        Clock clock = program.getBean(Clock.class);
        return new MailOutbox(
                mails,
                workspaces,
                new MailDispatcher(
                        mails, workspaces, program.getBeanProvider(JavaMailSender.class), PROPERTIES, clock, ""),
                clock,
                PROPERTIES,
                "localhost");
    }
}
