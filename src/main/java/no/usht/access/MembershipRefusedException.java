package no.usht.access;

/** A change of memberships that the rules forbid, for a reason that the person can be told. */
public class MembershipRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which rule. */
    public enum Reason {
        /** The person has that role there already. */
        ALREADY_MEMBER,
        /** The role belongs to another kind of workspace. */
        FOREIGN_ROLE,
        /** Nobody would be left who can manage the workspace's people. */
        LAST_MANAGER,
        /** The person signed in by another centre's own issuer, which has no say here. */
        FOREIGN_ISSUER,
        /** The centre has a leader, who appoints the others. */
        HAS_LEADER,
        /** An open invitation to that role has gone to that address. */
        ALREADY_INVITED,
        /** Somebody else has ended the membership or invitation, or it never was of this workspace. */
        GONE
    }

    private final Reason reason;

    MembershipRefusedException(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    /** Which rule forbids it. */
    public Reason reason() {
        return reason;
    }
}
