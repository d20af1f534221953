package no.usht.access;

/** What a role may do in its workspace; services and menus ask for these, never for roles. */
public enum Permission {
    CENTRE_READ,
    /** Writes what the centre tells of itself. */
    PROFILE_WRITE,
    /** Hands what the centre tells of itself over to everybody. */
    PROFILE_PUBLISH,
    /** Reads what will come for the role, until its pages do. */
    AWAITED_READ,
    ACTIVITY_READ,
    ACTIVITY_WRITE,
    ACTIVITY_PUBLISH,
    /** Reads the files on those records that the role may read. */
    DOCUMENT_READ,
    /** Adds files to those records that the role may change. */
    DOCUMENT_WRITE,
    GATHERING_READ,
    GATHERING_WRITE,
    /** Reads who takes part in what: personal data. */
    PARTICIPANT_READ,
    PARTICIPANT_WRITE,
    GUIDANCE_READ,
    GUIDANCE_WRITE,
    PARTNER_READ,
    PARTNER_WRITE,
    CONTACT_READ,
    CONTACT_WRITE,
    /** Says in which roles the centre has contacts. */
    CONTACT_MANAGE,
    /** Writes to many at once for the centre. */
    MAIL_SEND,
    STAFF_READ,
    STAFF_WRITE,
    PLAN_READ,
    PLAN_WRITE,
    /** Adopts plans and strategies, which others then hold the centre to. */
    PLAN_ADOPT,
    /** Says how long names are kept, finds what is kept of a person, and forgets it. */
    PRIVACY_MANAGE,
    PRIORITY_READ,
    PRIORITY_WRITE,
    /** Reads what can be applied for: the directorate all of it, a centre what is announced to it. */
    GRANT_READ,
    GRANT_WRITE,
    /** Reads what the centre applies for, and what it has sent. */
    APPLICATION_READ,
    APPLICATION_WRITE,
    /** Sends applications to the directorate in the centre's name. */
    APPLICATION_SEND,
    /** Reads what centres have sent to the directorate. */
    CASE_READ,
    /** Reads the assignment letters that were sent to the centre. */
    ASSIGNMENT_READ,
    /** Reads assignment letters where they are written, and who has got them. */
    ASSIGNMENT_DRAFT_READ,
    ASSIGNMENT_WRITE,
    /** Signs assignment letters that somebody else has put forward. */
    ASSIGNMENT_SIGN,
    /** Confirms for the centre that it has read an assignment letter. */
    ASSIGNMENT_CONFIRM,
    /** Assigns cases, comments on them, proposes what becomes of them, and sends what was decided. */
    CASE_WRITE,
    /** Decides what somebody else has proposed. */
    CASE_DECIDE,
    /** Reads what was decided and the letters about it: the directorate all of them, a centre those that were sent to it. */
    LETTER_READ,
    OVERSIGHT_READ,
    PEOPLE_READ,
    PEOPLE_MANAGE,
    TENANT_READ,
    TENANT_MANAGE;

    /** Whether it changes nothing, and so is left to the people of a suspended centre. */
    boolean isRead() {
        return name().endsWith("_READ");
    }
}
