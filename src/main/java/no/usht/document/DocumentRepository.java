package no.usht.document;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, DocumentId> {

    Optional<Document> findById(DocumentId id);

    /** Kept from others until the transaction ends, so that of two who replace a file at once both get a number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> findForChange(DocumentId id);

    @Query("""
            select d from Document d where d.subjectKind = :kind and d.subjectId = :id
            order by alphabetical(d.name), d.id""")
    List<Document> ofSubject(String kind, UUID id);

    @Query("select v from DocumentVersion v where v.key.document in :documents order by v.key.number desc")
    List<DocumentVersion> versions(Collection<DocumentId> documents);

    @Query("select p.content from DocumentPart p where p.key.content = :content and p.key.number = :number")
    Optional<byte[]> part(DocumentContentId content, int number);

    /** All that is kept, with what was deleted lately. */
    @Query("select coalesce(sum(c.bytes), 0) from DocumentContent c")
    long bytes();

    void delete(Document document);

    void flush();

    /** Takes the last deletion of a file back; false if there is none since then, or somebody else was faster. */
    @Query("select cast(function('undelete_document', :document, :subject, :since) as Boolean)")
    boolean undelete(DocumentId document, UUID subject, Instant since);

    /** Throws away what no version has had since before that. */
    @Modifying
    @Query("delete from DocumentContent c where c.unusedSince < :before")
    int removeUnused(Instant before);
}
