package no.usht.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A file on a record; what is in it, its versions say. */
@Entity
@Table(name = "document")
class Document {

    @Id
    private DocumentId id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "name")
    private String name;

    @Column(name = "alternative")
    private String alternative;

    @Column(name = "exempt_by")
    private @Nullable String exemptBy;

    /** The number of its newest version, so that the history tells of a new one. Whoever describes the file is not in its way. */
    @OptimisticLock(excluded = true)
    @Column(name = "newest")
    private int newest = 1;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Document() {}

    Document(DocumentId id, Subject subject, String name) {
        this.id = id;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.name = name;
        this.alternative = "";
    }

    /** Says what it is called and what may be done with it; those who made another choice meanwhile are told by the version. */
    void describe(DescribeDocument description, FileKind kind) {
        name = FileName.clean(description.name(), kind);
        alternative = description.alternative();
        exemptBy = description.exemptBy().orElse(null);
    }

    /** Has a newer version, which may be of another kind and so bear another name. */
    void replaced(int number, FileKind kind) {
        newest = number;
        // A text in the place of a table is called as a text.
        name = FileName.clean(name, kind);
    }

    DocumentId id() {
        return id;
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    String name() {
        return name;
    }

    String alternative() {
        return alternative;
    }

    Optional<String> exemptBy() {
        return Optional.ofNullable(exemptBy);
    }

    int version() {
        return version;
    }
}
