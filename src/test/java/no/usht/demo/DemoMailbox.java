package no.usht.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
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
                    text(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail that can't be read", e);
        }
    }

    /** What it says, and below it what files go along. */
    private static String text(MimeMessage message) throws MessagingException, IOException {
        if (!(message.getContent() instanceof MimeMultipart parts)) {
            return String.valueOf(message.getContent());
        }
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            String file = part.getFileName();
            if (file != null) {
                all.append("\n\n[").append(MimeUtility.decodeText(file)).append(']');
            } else if (part.getContent() instanceof MimeMultipart within) {
                all.append(within.getBodyPart(0).getContent());
            } else {
                all.append(part.getContent());
            }
        }
        return all.toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
