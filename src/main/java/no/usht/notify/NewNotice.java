package no.usht.notify;

import java.time.Instant;
import no.usht.access.PersonId;

/**
 * A notice that somebody is to get.
 *
 * @param causedBy whose doing it is, by name; empty for the program's
 * @param mailDue whether a mail is to say it too
 */
record NewNotice(
        NoticeId id,
        PersonId person,
        String kind,
        Notifier.About about,
        String causedBy,
        Instant at,
        boolean mailDue) {}
