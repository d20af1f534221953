package no.usht.mailing;

import java.time.Instant;
import java.util.List;
import no.usht.jobs.JobId;

/**
 * A mail to many, as it was sent.
 *
 * @param sentBy as the person was called then
 * @param job sends it
 * @param attachment the name of the file that came with it; empty for none
 */
public record MailingDetails(
        MailingId id,
        MailingContent content,
        String sentBy,
        Instant sentAt,
        JobId job,
        String attachment,
        List<Receiver> receivers) {

    /**
     * One of those to whom it went.
     *
     * @param reason why it could not be sent, in the mail server's words; may be empty
     */
    public record Receiver(String name, String places, String email, MailingState state, String reason) {}

    /** How many of them are in that state. */
    public long count(MailingState state) {
        return receivers.stream().filter(receiver -> receiver.state() == state).count();
    }
}
