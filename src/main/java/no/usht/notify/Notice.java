package no.usht.notify;

import java.time.Instant;

/**
 * Something for the person who reads it to know or do.
 *
 * @param title of what it is about, as it was called then
 * @param causedBy who gave cause to it, as the person was called then
 */
public record Notice(NoticeId id, NoticeKind kind, String title, String causedBy, Instant at, boolean isRead) {

    /** In the address of a person's notices: the id of one, which leads to what it is about. */
    public static final String PARAMETER = "melding";
}
