package no.usht.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A mail server that takes mail for everybody and delivers none; close it to stop it. */
public final class DemoMailbox implements AutoCloseable {

    private final GreenMail server;

    private DemoMailbox(GreenMail server) {
        this.server = server;
    }

    /** Starts one on that port of localhost. */
    public static DemoMailbox start(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new DemoMailbox(server);
    }

    /** A mail that has arrived. */
    public record Received(String from, String to, String subject, String text) {}

    /** All mails since the start, the latest first. */
    public List<Received> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(DemoMailbox::read)
                .toList()
                .reversed();
    }

    private static Received read(MimeMessage message) {
        try {
            return new Received(
                    String.valueOf(message.getFrom()[0]),
                    String.valueOf(message.getAllRecipients()[0]),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    String.valueOf(message.getContent()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail that can't be read", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
