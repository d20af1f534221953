package no.usht.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was taken in from a file at once.
 *
 * @param person who took it in, empty for the system itself
 * @param made how many records were new
 * @param changed how many that were there got more or other content
 * @param undoneAt when it was undone, if it was
 */
public record FileImport(
        FileImportId id,
        Instant at,
        Optional<String> person,
        int made,
        int changed,
        Optional<Instant> undoneAt,
        Optional<String> undoneBy) {

    /**
     * What became of an import that was undone.
     *
     * @param deleted how many records that it made are gone
     * @param restored how many that it changed are as they were before
     * @param left what stays, each with the reason
     */
    public record Undone(int deleted, int restored, List<Left> left) {}

    /** A record that stays as it is, by its title. */
    public record Left(String title, Why why) {}

    /** Why a record stays as it is though the import that it came from was undone. */
    public enum Why {
        /** Somebody has changed it since. */
        CHANGED,
        /** It is gone. */
        DELETED,
        /** Somebody else has a draft of changes to it. */
        IN_WORK
    }
}
