package no.usht.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file as people see it.
 *
 * @param exemptBy the provision that exempts it from public disclosure; empty if it is open
 * @param revision what {@link DocumentService#describe} is to be told, which may have changed meanwhile
 * @param versions the newest first, never empty
 */
public record DocumentDetails(
        DocumentId id,
        String name,
        String alternative,
        Optional<String> exemptBy,
        int revision,
        List<Version> versions) {

    /**
     * One that somebody has put in the place of another.
     *
     * @param kind empty if this program takes no such file, as after a restore from elsewhere
     */
    public record Version(int number, Optional<FileKind> kind, long bytes, Instant at, String by) {}

    public DocumentDetails {
        versions = List.copyOf(versions);
    }

    public Version newest() {
        return versions.getFirst();
    }

    /** What that version is called when it is saved on a computer. */
    public String nameOf(Version version) {
        return version.kind().map(kind -> FileName.clean(name, kind)).orElse(name);
    }
}
