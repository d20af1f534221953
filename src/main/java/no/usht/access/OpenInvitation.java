package no.usht.access;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import no.usht.mail.MailState;
import no.usht.tenancy.Workspace;

/**
 * An invitation that nobody has accepted or withdrawn, as lists show it.
 *
 * @param workspace what it invites to
 * @param mail how far its mail has come; empty where none was sent from here
 */
@RecordBuilder
public record OpenInvitation(
        InvitationId id,
        String name,
        String email,
        Workspace workspace,
        Role role,
        String invitedBy,
        Instant expiresAt,
        boolean expired,
        Optional<MailState> mail) {

    /** Whether its mail will be sent, or given up, without anybody doing anything. */
    public boolean mailIsWaiting() {
        return mail.filter(MailState.WAITING::equals).isPresent();
    }
}
