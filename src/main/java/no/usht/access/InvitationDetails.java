package no.usht.access;

import java.time.Instant;
import no.usht.tenancy.Workspace;

/**
 * What an invitation says to whoever holds its link.
 *
 * @param name of the person invited, as whoever invites wrote it
 */
public record InvitationDetails(
        Workspace workspace, Role role, String name, String invitedBy, Instant expiresAt, InvitationState state) {}
