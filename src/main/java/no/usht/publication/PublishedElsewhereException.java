package no.usht.publication;

import java.util.UUID;

/** Another centre has published the activity, and answers for it; nothing was published. */
public class PublishedElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PublishedElsewhereException(UUID activityId, Throwable cause) {
        super("Another centre has published activity " + activityId, cause);
    }

    static PublishedElsewhereException forId(UUID activityId, Throwable cause) {
        return new PublishedElsewhereException(activityId, cause);
    }
}
