package no.usht.access;

import java.util.Optional;

/**
 * An invitation that has just been made.
 *
 * @param path the page where it is accepted, to be handed over by whoever invites; empty where a mail takes it. It can't be
 *     asked for again
 */
public record Invited(InvitationId id, Optional<String> path) {}
