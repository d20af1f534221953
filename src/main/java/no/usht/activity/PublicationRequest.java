package no.usht.activity;

import java.time.Instant;
import no.usht.shared.ActivityId;

/**
 * Somebody's wish that an activity be published.
 *
 * @param person who asked, as they were called then
 * @param own whether it is the reader's own
 */
public record PublicationRequest(ActivityId activity, String title, String person, boolean own, Instant at) {}
