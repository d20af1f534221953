package no.usht.centre;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail to all who had a role, as it was sent.
 *
 * @param sentBy as the person was called then
 * @param job sends it
 */
public record ContactMailDetails(
        UUID id, ContactMailContent content, String sentBy, Instant sentAt, UUID job, List<Receiver> receivers) {

    /**
     * One of those to whom it went.
     *
     * @param reason why it could not be sent, in the mail server's words; may be empty
     */
    public record Receiver(String name, String places, String email, ContactMailState state, String reason) {}

    /** How many of them are in that state. */
    public long count(ContactMailState state) {
        return receivers.stream().filter(receiver -> receiver.state() == state).count();
    }
}
