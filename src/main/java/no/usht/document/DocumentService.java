package no.usht.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.Permission;
import no.usht.document.RefusedFileException.Why;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Keeps files on records of the centre whose workspace is bound.
 *
 * <p>Whoever may read or change the record may read or change its files, as long as they may do so with files at all.
 */
@Service
@PreAuthorize("@access.may('DOCUMENT_READ')")
public class DocumentService {

    private final DocumentStore store;
    private final Map<String, SubjectKind> kinds;
    private final Access access;
    private final Semaphore places;
    private final long limit;

    DocumentService(DocumentStore store, List<SubjectKind> kinds, Access access, DocumentSettings settings) {
        this.store = store;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(SubjectKind::key, Function.identity()));
        this.access = access;
        this.places = new Semaphore(settings.atOnce());
        this.limit = settings.limit().toBytes();
    }

    /**
     * A version that somebody else put there between the one that was seen and one's own.
     *
     * @param number of one's own
     * @param between the newest of the others
     */
    public record Replaced(int number, Optional<DocumentDetails.Version> between) {}

    /** The most bytes that a file may have. */
    public long limit() {
        return limit;
    }

    /** The record's files by name. @throws UnknownDocumentException if the workspace has no such record */
    public List<DocumentDetails> of(Subject subject) {
        readable(subject);
        return store.of(subject);
    }

    /** Whether the person may add files to the record, and change those that are there. */
    public boolean mayChange(Subject subject) {
        return access.may(Permission.DOCUMENT_WRITE)
                && access.may(readable(subject).write());
    }

    /**
     * Puts a file on a record.
     *
     * @param name as its owner calls it; what is kept is a plain name with the ending of what it is
     * @return its id
     * @throws UnknownDocumentException if the workspace has no such record
     * @throws RefusedFileException if it is none that is taken; then nothing of it is kept
     * @throws IOException if it can't be read to its end; then nothing of it is kept
     */
    @PreAuthorize("@access.may('DOCUMENT_WRITE')")
    public DocumentId add(Subject subject, String name, InputStream content) throws IOException {
        SubjectKind kind = writable(subject);
        return receive(name, content, file -> store.add(subject, kind, file, self()));
    }

    /**
     * Puts a file in the place of another, which stays as an older version. Of two who do so at once both are kept.
     *
     * @param newestSeen the number of the version that the person knew as the newest
     * @throws UnknownDocumentException if the workspace has no such file
     * @throws RefusedFileException if it is none that is taken; then nothing of it is kept
     * @throws IOException if it can't be read to its end; then nothing of it is kept
     */
    @PreAuthorize("@access.may('DOCUMENT_WRITE')")
    public Replaced replace(DocumentId id, int newestSeen, String name, InputStream content) throws IOException {
        writable(subjectOf(id));
        int number = receive(name, content, file -> store.replace(id, file, self()));
        Optional<DocumentDetails.Version> between = store.find(id).stream()
                .flatMap(document -> document.versions().stream())
                .filter(version -> version.number() > newestSeen && version.number() < number)
                .findFirst();
        return new Replaced(number, between);
    }

    /**
     * Says what a file is called, what it shows, and whether it is exempt from public disclosure.
     *
     * @param revisionSeen as of {@link DocumentDetails#revision()}
     * @throws UnknownDocumentException if the workspace has no such file
     * @throws DocumentConflictException if somebody has described it otherwise since
     */
    @PreAuthorize("@access.may('DOCUMENT_WRITE')")
    public void describe(DocumentId id, int revisionSeen, DescribeDocument description) {
        writable(subjectOf(id));
        store.describe(id, revisionSeen, description);
    }

    /**
     * Deletes a file with all its versions; {@link #restore} brings it back for 30 days.
     *
     * @param newestSeen the number of the version that the person knew as the newest
     * @throws UnknownDocumentException if the workspace has no such file
     * @throws DocumentConflictException if somebody has put another in its place since
     */
    @PreAuthorize("@access.may('DOCUMENT_WRITE')")
    public void delete(DocumentId id, int newestSeen) {
        writable(subjectOf(id));
        store.delete(id, newestSeen);
    }

    /**
     * Brings a file of the record back as it was; nothing happens where somebody has done so before.
     *
     * @throws UnknownDocumentException if none of that id was deleted from the record, or too long ago
     */
    @PreAuthorize("@access.may('DOCUMENT_WRITE')")
    public void restore(Subject subject, DocumentId id) {
        if (!store.restore(subject, writable(subject), id)) {
            throw UnknownDocumentException.forId(id);
        }
    }

    /** Writes a version out, a part at a time. @throws UnknownDocumentException if the workspace has no such version */
    public void write(DocumentId id, int number, OutputStream out) throws IOException {
        readable(subjectOf(id));
        DocumentContentId content = store.content(id, number).orElseThrow(() -> UnknownDocumentException.forId(id));
        Optional<byte[]> part = store.part(content, 0);
        // A transaction a part: none waits for the network.
        for (int next = 1; part.isPresent(); next++) {
            out.write(part.get());
            part = store.part(content, next);
        }
    }

    private interface Keeping<T> {
        T keep(CheckedFile file) throws IOException;
    }

    /** All of it is here, and found good, before the database hears of it: then it is kept in one transaction or not at all. */
    private <T> T receive(String name, InputStream content, Keeping<T> work) throws IOException {
        if (!places.tryAcquire()) {
            throw new RefusedFileException(Why.BUSY);
        }
        try (CheckedFile file = CheckedFile.receive(name, content, limit)) {
            return work.keep(file);
        } finally {
            places.release();
        }
    }

    private Subject subjectOf(DocumentId id) {
        return store.subjectOf(id).orElseThrow(() -> UnknownDocumentException.forId(id));
    }

    private SubjectKind readable(Subject subject) {
        SubjectKind kind = kinds.get(subject.kind());
        if (kind == null) {
            throw UnknownDocumentException.forSubject(subject);
        }
        if (!access.may(kind.read())) {
            throw new AccessDeniedException("May not read such a record");
        }
        if (!kind.isThere(subject.id())) {
            throw UnknownDocumentException.forSubject(subject);
        }
        return kind;
    }

    private SubjectKind writable(Subject subject) {
        SubjectKind kind = readable(subject);
        if (!access.may(kind.write())) {
            throw new AccessDeniedException("May not change such a record");
        }
        return kind;
    }

    private String self() {
        return access.person().map(CurrentPerson::name).orElseThrow(() -> new AccessDeniedException("Nobody"));
    }
}
