package no.usht.document;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.document.RefusedFileException.Why;
import no.usht.tenancy.CentreIds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of files; whoever calls has seen to it that the person may. */
@Component
@Transactional(rollbackFor = Exception.class)
class DocumentStore {

    /** How long a deletion can be taken back; as with other records. */
    static final Duration TIME = Duration.ofDays(30);

    private final DocumentRepository documents;
    private final EntityManager entities;
    private final CentreIds ids;
    private final Clock clock;
    private final long limitOfAll;

    DocumentStore(
            DocumentRepository documents,
            EntityManager entities,
            CentreIds ids,
            Clock clock,
            DocumentSettings settings) {
        this.documents = documents;
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
        this.limitOfAll = settings.total().toBytes();
    }

    @Transactional(readOnly = true)
    public List<DocumentDetails> of(Subject subject) {
        List<Document> all = documents.ofSubject(subject.kind(), subject.id());
        Map<DocumentId, List<DocumentVersion>> versions =
                documents.versions(all.stream().map(Document::id).toList()).stream()
                        .collect(Collectors.groupingBy(DocumentVersion::document));
        return all.stream()
                .filter(document -> versions.containsKey(document.id()))
                .map(document -> read(document, versions.getOrDefault(document.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<DocumentDetails> find(DocumentId id) {
        return ids.found(id, documents.findById(id)).map(this::details);
    }

    @Transactional(readOnly = true)
    public Optional<Subject> subjectOf(DocumentId id) {
        return ids.found(id, documents.findById(id)).map(Document::subject);
    }

    public DocumentId add(Subject subject, SubjectKind kind, CheckedFile file, String by) throws IOException {
        if (!kind.hold(subject.id())) {
            throw UnknownDocumentException.forSubject(subject);
        }
        Document document = new Document(new DocumentId(ids.next()), subject, file.name());
        entities.persist(document);
        addVersion(document, 1, file, by);
        return document.id();
    }

    /** Puts a file in the place of another; returns the number of the version that it is. */
    public int replace(DocumentId id, CheckedFile file, String by) throws IOException {
        Document document = forChange(id);
        List<DocumentVersion> before = documents.versions(List.of(id));
        int number = before.getFirst().number() + 1;
        document.replaced(number, file.kind());
        addVersion(document, number, file, by);
        return number;
    }

    private void addVersion(Document document, int number, CheckedFile file, String by) throws IOException {
        if (documents.bytes() + file.bytes() > limitOfAll) {
            throw new RefusedFileException(Why.FULL);
        }
        DocumentContent content = new DocumentContent(
                new DocumentContentId(UUID.randomUUID()), document.subject().id(), file.bytes());
        entities.persist(content);
        try (InputStream in = file.file().read()) {
            int part = 0;
            for (byte[] some = in.readNBytes(DocumentPart.SIZE);
                    some.length > 0;
                    some = in.readNBytes(DocumentPart.SIZE)) {
                DocumentPart written = new DocumentPart(content.id(), part++, some);
                entities.persist(written);
                entities.flush();
                // Else all of them were in memory until the transaction ends.
                entities.detach(written);
            }
        }
        entities.persist(new DocumentVersion(document, number, content, file.kind(), file.sha256(), now(), by));
        entities.flush();
    }

    /** Says what a file is called and so on. @throws DocumentConflictException if somebody has said otherwise since */
    public void describe(DocumentId id, int revisionSeen, DescribeDocument description) {
        Document document = forChange(id);
        DocumentDetails now = details(document);
        if (document.version() != revisionSeen) {
            throw new DocumentConflictException(now);
        }
        document.describe(description, now.newest().kind().orElse(FileKind.TEXT));
    }

    /** Deletes a file with its versions. @throws DocumentConflictException if somebody has put another in its place since */
    public void delete(DocumentId id, int newestSeen) {
        Document document = forChange(id);
        DocumentDetails now = details(document);
        if (now.newest().number() != newestSeen) {
            throw new DocumentConflictException(now);
        }
        documents.delete(document);
    }

    /** Nothing happens where somebody has done so before; false if there is nothing to bring back. */
    public boolean restore(Subject subject, SubjectKind kind, DocumentId id) {
        if (!kind.hold(subject.id())) {
            throw UnknownDocumentException.forSubject(subject);
        }
        return documents.findById(id).isPresent() || documents.undelete(id, subject.id(), now().minus(TIME));
    }

    /** What is in a version, to be read part by part; empty if there is no such version. */
    @Transactional(readOnly = true)
    public Optional<DocumentContentId> content(DocumentId id, int number) {
        return documents.versions(List.of(id)).stream()
                .filter(version -> version.number() == number)
                .map(DocumentVersion::content)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> part(DocumentContentId content, int number) {
        return documents.part(content, number);
    }

    /** Throws away what was deleted too long ago to come back; returns of how many files. */
    public int removeDeleted() {
        return documents.removeUnused(now().minus(TIME).minus(Duration.ofDays(1)));
    }

    private Document forChange(DocumentId id) {
        return ids.found(id, documents.findForChange(id)).orElseThrow(() -> UnknownDocumentException.forId(id));
    }

    private DocumentDetails details(Document document) {
        return read(document, documents.versions(List.of(document.id())));
    }

    private static DocumentDetails read(Document document, List<DocumentVersion> versions) {
        return new DocumentDetails(
                document.id(),
                document.name(),
                document.alternative(),
                document.exemptBy(),
                document.version(),
                versions.stream().map(DocumentVersion::read).toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
