package no.usht.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.Workspace;

/** What a membership makes of a person in one workspace. */
public enum Role {
    LEADER(
            Plane.CENTRE,
            EnumSet.of(
                    Permission.CENTRE_READ,
                    Permission.PROFILE_WRITE,
                    Permission.PROFILE_PUBLISH,
                    Permission.ACTIVITY_READ,
                    Permission.ACTIVITY_WRITE,
                    Permission.ACTIVITY_PUBLISH,
                    Permission.DOCUMENT_READ,
                    Permission.DOCUMENT_WRITE,
                    Permission.GATHERING_READ,
                    Permission.GATHERING_WRITE,
                    Permission.PARTICIPANT_READ,
                    Permission.PARTICIPANT_WRITE,
                    Permission.GUIDANCE_READ,
                    Permission.GUIDANCE_WRITE,
                    Permission.PARTNER_READ,
                    Permission.CONTACT_READ,
                    Permission.PARTNER_WRITE,
                    Permission.CONTACT_WRITE,
                    Permission.MAIL_SEND,
                    Permission.CONTACT_MANAGE,
                    Permission.STAFF_READ,
                    Permission.STAFF_WRITE,
                    Permission.PLAN_READ,
                    Permission.PLAN_WRITE,
                    Permission.PLAN_ADOPT,
                    Permission.PRIVACY_MANAGE,
                    Permission.PRIORITY_READ,
                    Permission.GRANT_READ,
                    Permission.ASSIGNMENT_READ,
                    Permission.ASSIGNMENT_CONFIRM,
                    Permission.APPLICATION_READ,
                    Permission.LETTER_READ,
                    Permission.APPLICATION_WRITE,
                    Permission.APPLICATION_SEND,
                    Permission.PEOPLE_READ,
                    Permission.PEOPLE_MANAGE)),
    STAFF(
            Plane.CENTRE,
            EnumSet.of(
                    Permission.CENTRE_READ,
                    Permission.ACTIVITY_READ,
                    Permission.ACTIVITY_WRITE,
                    Permission.DOCUMENT_READ,
                    Permission.DOCUMENT_WRITE,
                    Permission.GATHERING_READ,
                    Permission.GATHERING_WRITE,
                    Permission.PARTICIPANT_READ,
                    Permission.PARTICIPANT_WRITE,
                    Permission.GUIDANCE_READ,
                    Permission.GUIDANCE_WRITE,
                    Permission.PARTNER_READ,
                    Permission.CONTACT_READ,
                    Permission.PARTNER_WRITE,
                    Permission.CONTACT_WRITE,
                    Permission.MAIL_SEND,
                    Permission.STAFF_READ,
                    Permission.PLAN_READ,
                    Permission.PLAN_WRITE,
                    Permission.PRIORITY_READ,
                    Permission.GRANT_READ,
                    Permission.ASSIGNMENT_READ,
                    Permission.APPLICATION_READ,
                    Permission.LETTER_READ,
                    Permission.APPLICATION_WRITE,
                    Permission.PEOPLE_READ)),
    ECONOMIST(
            Plane.CENTRE,
            EnumSet.of(
                    Permission.CENTRE_READ,
                    Permission.AWAITED_READ,
                    Permission.ACTIVITY_READ,
                    Permission.GATHERING_READ,
                    Permission.PARTNER_READ,
                    Permission.CONTACT_READ,
                    Permission.STAFF_READ,
                    Permission.PLAN_READ,
                    Permission.PRIORITY_READ,
                    Permission.GRANT_READ,
                    Permission.ASSIGNMENT_READ,
                    Permission.APPLICATION_READ,
                    Permission.LETTER_READ,
                    Permission.APPLICATION_WRITE,
                    Permission.PEOPLE_READ)),
    /** Sees and attests the accounts of one report; those come with the grant module, so until then only that they will. */
    AUDITOR(Plane.CENTRE, EnumSet.of(Permission.AWAITED_READ)),
    /** Reads the papers of their council; those come with the governance module, so until then only that they will. */
    COUNCIL_MEMBER(Plane.CENTRE, EnumSet.of(Permission.AWAITED_READ)),
    CENTRE_READER(
            Plane.CENTRE,
            EnumSet.of(
                    Permission.CENTRE_READ,
                    Permission.ACTIVITY_READ,
                    Permission.DOCUMENT_READ,
                    Permission.GATHERING_READ,
                    Permission.PARTICIPANT_READ,
                    Permission.GUIDANCE_READ,
                    Permission.PARTNER_READ,
                    Permission.CONTACT_READ,
                    Permission.PLAN_READ,
                    Permission.PRIORITY_READ,
                    Permission.GRANT_READ,
                    Permission.ASSIGNMENT_READ,
                    Permission.APPLICATION_READ,
                    Permission.LETTER_READ)),
    CASE_OFFICER(
            Plane.NATIONAL,
            EnumSet.of(
                    Permission.OVERSIGHT_READ,
                    Permission.PRIORITY_READ,
                    Permission.PRIORITY_WRITE,
                    Permission.GRANT_READ,
                    Permission.ASSIGNMENT_DRAFT_READ,
                    Permission.ASSIGNMENT_WRITE,
                    Permission.CASE_READ,
                    Permission.LETTER_READ,
                    Permission.CASE_WRITE,
                    Permission.GRANT_WRITE,
                    Permission.PEOPLE_READ)),
    DECISION_MAKER(
            Plane.NATIONAL,
            EnumSet.of(
                    Permission.OVERSIGHT_READ,
                    Permission.PRIORITY_READ,
                    Permission.PRIORITY_WRITE,
                    Permission.GRANT_READ,
                    Permission.ASSIGNMENT_DRAFT_READ,
                    Permission.ASSIGNMENT_WRITE,
                    Permission.ASSIGNMENT_SIGN,
                    Permission.CASE_READ,
                    Permission.LETTER_READ,
                    Permission.CASE_WRITE,
                    Permission.CASE_DECIDE,
                    Permission.GRANT_WRITE,
                    Permission.PEOPLE_READ,
                    Permission.PEOPLE_MANAGE)),
    NATIONAL_READER(
            Plane.NATIONAL,
            EnumSet.of(
                    Permission.OVERSIGHT_READ,
                    Permission.PRIORITY_READ,
                    Permission.GRANT_READ,
                    Permission.ASSIGNMENT_DRAFT_READ,
                    Permission.CASE_READ,
                    Permission.LETTER_READ)),
    OPERATOR(
            Plane.PLATFORM,
            EnumSet.of(
                    Permission.TENANT_READ,
                    Permission.TENANT_MANAGE,
                    Permission.PEOPLE_READ,
                    Permission.PEOPLE_MANAGE));

    /** The kind of workspace that a role exists in. */
    public enum Plane {
        CENTRE,
        NATIONAL,
        PLATFORM;

        /** The kind of that workspace; empty for the public site, which has no members. */
        public static Optional<Plane> of(Workspace workspace) {
            return switch (workspace) {
                case Workspace.CentreWorkspace centre -> Optional.of(CENTRE);
                case Workspace.NationalWorkspace national -> Optional.of(NATIONAL);
                case Workspace.PlatformWorkspace platform -> Optional.of(PLATFORM);
                case Workspace.PublicSite site -> Optional.empty();
            };
        }

        /** The roles that exist there, the most powerful first. */
        public List<Role> roles() {
            return Arrays.stream(Role.values())
                    .filter(role -> role.plane == this)
                    .toList();
        }
    }

    private final Plane plane;

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf makes it so
    private final Set<Permission> permissions;

    Role(Plane plane, Set<Permission> permissions) {
        this.plane = plane;
        this.permissions = Set.copyOf(permissions);
    }

    /** The kind of workspace this role exists in. */
    public Plane plane() {
        return plane;
    }

    /** Whether a membership of that workspace can have this role. */
    public boolean existsIn(Workspace workspace) {
        return Plane.of(workspace).filter(plane::equals).isPresent();
    }

    /** What the role may do there. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
