package no.usht.lifecycle;

import no.usht.tenancy.MissingSettingsException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one clear paragraph why the program does not start, instead of a stack trace. */
final class StartFailures {

    private StartFailures() {}

    /** For settings that are missing. */
    static class MissingSettings extends AbstractFailureAnalyzer<MissingSettingsException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, MissingSettingsException cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    "Set them and start again; README.md says what each is for.",
                    cause);
        }
    }

    /** For broken tenant files. */
    static class TenantFilesBroken extends AbstractFailureAnalyzer<TenantFilesException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, TenantFilesException cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()), "Mend the files and start again; nothing was changed.", cause);
        }
    }

    /** For a database that can't be migrated. */
    static class MigrationFailed extends AbstractFailureAnalyzer<MigrationFailedException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, MigrationFailedException cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    cause.getCause() instanceof ChangedChangeSetException
                            ? "Take the change set back to its old wording and put the change into a new one; nothing"
                                    + " was changed."
                            : "Check that the database runs, that usht.migrator.* names its owner, and that"
                                    + " db/bootstrap/roles.sql was run.",
                    cause);
        }
    }
}
