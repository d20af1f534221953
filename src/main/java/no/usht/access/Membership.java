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
import java.time.Instant;
import java.util.UUID;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/** One role of a person in one workspace, from when it was granted until it is revoked; rows stay as history. */
@Entity
@Table(schema = "platform")
class Membership {

    @Id
    @Column
    private MembershipId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(updatable = false)
    private String workspace;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private Instant grantedAt;

    @Column(updatable = false)
    private String grantedBy;

    @Column
    private @Nullable Instant revokedAt;

    @Column
    private @Nullable String revokedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** @throws IllegalArgumentException if the role is none of that kind of workspace */
    Membership(Person person, Workspace workspace, Role role, Instant now, String grantedBy) {
        if (!role.existsIn(workspace)) {
            throw new IllegalArgumentException(role + " is no role in " + workspace.id());
        }
        this.id = new MembershipId(UUID.randomUUID());
        this.person = person;
        this.workspace = workspace.id();
        this.role = role;
        this.grantedAt = now;
        this.grantedBy = grantedBy;
    }

    MembershipId id() {
        return id;
    }

    Person person() {
        return person;
    }

    Workspace workspace() {
        return Workspace.ofId(workspace)
                .orElseThrow(() -> new IllegalStateException("No workspace is called " + workspace));
    }

    String workspaceId() {
        return workspace;
    }

    Role role() {
        return role;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    boolean isActive() {
        return revokedAt == null;
    }

    boolean managesPeople() {
        return role.permissions().contains(Permission.PEOPLE_MANAGE);
    }

    void revoke(Instant now, String by) {
        revokedAt = now;
        revokedBy = by;
    }
}
