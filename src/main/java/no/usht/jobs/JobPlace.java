package no.usht.jobs;

import java.util.Optional;
import java.util.UUID;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;

/** Which job of which centre: all that the common table of what is to be run says of it. */
record JobPlace(CentreKey centre, JobId id) {

    private static final String BETWEEN = "/";

    /** Reads what {@link #toString} has written; empty for anything else. */
    static Optional<JobPlace> parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return Optional.empty();
        }
        try {
            JobId id = new JobId(UUID.fromString(text.substring(between + 1)));
            return CentreKey.parse(text.substring(0, between)).map(centre -> new JobPlace(centre, id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    Workspace workspace() {
        return Workspace.centre(centre);
    }

    @Override
    public String toString() {
        return centre + BETWEEN + id;
    }
}
