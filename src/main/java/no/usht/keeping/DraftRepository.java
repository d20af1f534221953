package no.usht.keeping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<DraftRow, UUID> {

    DraftRow save(DraftRow draft);

    void delete(DraftRow draft);

    /** What that person has written on changes of that record. */
    @Query("select d from DraftRow d where d.kind = :kind and d.person = :person and d.subject = :subject")
    Optional<DraftRow> of(String kind, PersonId person, UUID subject);

    @Query("select d from DraftRow d where d.kind = :kind and d.person = :person and d.id = :id")
    Optional<DraftRow> find(String kind, PersonId person, UUID id);

    /** How many people but that one have written on a draft of the record since. */
    @Query("""
            select count(d) from DraftRow d
            where d.kind = :kind and d.subject = :subject and d.person is distinct from :person and d.updatedAt > :since""")
    long countOfOthers(String kind, UUID subject, @Nullable PersonId person, Instant since);

    @Query("select count(d) from DraftRow d where d.kind = :kind and d.person = :person")
    long count(String kind, PersonId person);

    @Query("select d from DraftRow d where d.kind = :kind and d.person = :person order by d.updatedAt desc, d.id")
    List<DraftRow> newestFirst(String kind, PersonId person, Limit limit);

    /** Deletes what anybody has written on changes of that record. */
    @Modifying
    @Query("delete from DraftRow d where d.kind = :kind and d.subject = :subject")
    void forget(String kind, UUID subject);

    /** Those of anybody in whose content that stands somewhere, the newest first. */
    @Query("""
            select d from DraftRow d where d.kind in :kinds and lower(cast(d.typed as String)) like :pattern escape '\\'
            order by d.updatedAt desc, d.id""")
    List<DraftRow> containing(Collection<String> kinds, String pattern, Limit limit);

    /** Those of anybody on which nobody has written since. */
    @Query("select d.id from DraftRow d where d.kind in :kinds and d.updatedAt < :before")
    List<UUID> older(Collection<String> kinds, Instant before);

    /** Deletes one of anybody's; answers how many that were. */
    @Modifying
    @Query("delete from DraftRow d where d.kind in :kinds and d.id = :id")
    int forget(Collection<String> kinds, UUID id);
}
