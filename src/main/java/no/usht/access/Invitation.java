package no.usht.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.usht.mail.MailId;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/** Somebody asked somebody to take a role; becomes one membership at most. */
@Entity
@Table(schema = "platform")
class Invitation {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    @Column
    private InvitationId id;

    @Column
    private byte[] tokenDigest;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String workspace;

    @Column(updatable = false)
    private String invitedFrom;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column
    private String invitedBy;

    @Column
    private Instant invitedAt;

    @Column
    private Instant expiresAt;

    @Column
    private @Nullable MailId mailId;

    @Column
    private @Nullable Instant acceptedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by")
    private @Nullable Person acceptedBy;

    @Column
    private @Nullable Instant withdrawnAt;

    @Column
    private @Nullable String withdrawnBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    /** @throws IllegalArgumentException if the role is none of the workspace that it invites to */
    Invitation(
            InviteMember command, Workspace to, Workspace from, InvitationToken token, String invitedBy, Instant now) {
        if (!command.role().existsIn(to)) {
            throw new IllegalArgumentException(command.role() + " is no role in " + to.id());
        }
        this.id = new InvitationId(UUID.randomUUID());
        this.email = command.email().toString();
        this.name = command.name();
        this.workspace = to.id();
        this.invitedFrom = from.id();
        this.role = command.role();
        this.tokenDigest = token.digest();
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    InvitationId id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Workspace workspace() {
        return workspace(workspace);
    }

    /** Where whoever invited worked: for a centre's first leader the platform, else the same as {@link #workspace()}. */
    Workspace invitedFrom() {
        return workspace(invitedFrom);
    }

    Role role() {
        return role;
    }

    String invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<MailId> mailId() {
        return Optional.ofNullable(mailId);
    }

    /** Whether whoever works there may see, withdraw and send it again. */
    boolean belongsTo(Workspace bound) {
        return workspace.equals(bound.id()) || invitedFrom.equals(bound.id());
    }

    boolean isFirstLeaders() {
        return !workspace.equals(invitedFrom);
    }

    InvitationState state(Instant now) {
        if (acceptedAt != null && acceptedBy != null) {
            return InvitationState.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        return expiresAt.isAfter(now) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    void carriedBy(MailId mail) {
        mailId = mail;
    }

    /** Makes a new link of it; the old one is of no use from now on. */
    void renew(InvitationToken token, String by, Instant now) {
        tokenDigest = token.digest();
        invitedBy = by;
        invitedAt = now;
        expiresAt = now.plus(VALID);
        mailId = null;
    }

    void accept(Person person, Instant now) {
        acceptedBy = person;
        acceptedAt = now;
    }

    void withdraw(String by, Instant now) {
        withdrawnBy = by;
        withdrawnAt = now;
    }

    private static Workspace workspace(String id) {
        return Workspace.ofId(id).orElseThrow(() -> new IllegalStateException("No workspace is called " + id));
    }
}
