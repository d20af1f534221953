package no.usht.jobs;

import java.util.Optional;
import java.util.UUID;
import no.usht.tenancy.Workspace;

/** Which job of which workspace: all that the common table of what is to be run says of it. */
record JobPlace(Workspace workspace, JobId id) {

    private static final String BETWEEN = "/";

    /** Reads what {@link #toString} has written; empty for anything else, and where no jobs stand. */
    static Optional<JobPlace> parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return Optional.empty();
        }
        try {
            JobId id = new JobId(UUID.fromString(text.substring(between + 1)));
            return Workspace.ofId(text.substring(0, between))
                    .filter(JobPlace::hasJobs)
                    .map(workspace -> new JobPlace(workspace, id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean hasJobs(Workspace workspace) {
        return workspace instanceof Workspace.CentreWorkspace || workspace instanceof Workspace.NationalWorkspace;
    }

    @Override
    public String toString() {
        return workspace.id() + BETWEEN + id;
    }
}
