package no.usht.notify;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<NoticeRow, NoticeId> {

    /**
     * Makes one, or makes the person's one of that kind and matter new again.
     *
     * @param mailedBefore one of which they were written to since then is not written of again
     */
    @Modifying
    @Query("""
        insert into NoticeRow as known (id, person, kind, subject, title, causedBy, path, at, readAt, mailDue, mailedAt)
        values (:#{#notice.id}, :#{#notice.person}, :#{#notice.kind}, :#{#notice.about.id.value}, :#{#notice.about.title},
            :#{#notice.causedBy}, :#{#notice.about.path}, :#{#notice.at}, null, :#{#notice.mailDue}, null)
        on conflict (person, kind, subject) do update
        set title = excluded.title, causedBy = excluded.causedBy, path = excluded.path, at = excluded.at, readAt = null,
            mailDue = case when known.mailedAt is null or known.mailedAt < :mailedBefore
                then excluded.mailDue else false end\
        """)
    void tell(NewNotice notice, Instant mailedBefore);

    @Query("select n.person from NoticeRow n where n.kind = :kind and n.subject = :subject and n.at >= :since")
    List<PersonId> toldSince(String kind, UUID subject, Instant since);

    Optional<NoticeRow> findByPersonAndId(PersonId person, NoticeId id);

    @Query("select n from NoticeRow n where n.person = :person and n.kind in :kinds order by n.at desc, n.id")
    List<NoticeRow> newest(PersonId person, Collection<String> kinds, Limit limit);

    @Query("select count(n) from NoticeRow n where n.person = :person and n.kind in :kinds and n.readAt is null")
    long countUnread(PersonId person, Collection<String> kinds);

    @Modifying
    @Query("update NoticeRow n set n.readAt = :now, n.mailDue = false"
            + " where n.person = :person and n.kind in :kinds and n.readAt is null")
    void readAll(PersonId person, Collection<String> kinds, Instant now);

    @Query("select n from NoticeRow n where n.kind = :kind and n.subject = :subject and n.mailDue")
    List<NoticeRow> due(String kind, UUID subject);

    @Query("select n from NoticeRow n where n.mailDue order by n.person, n.at, n.id")
    List<NoticeRow> due();

    @Modifying
    @Query("update NoticeRow n set n.readAt = coalesce(n.readAt, :now), n.mailDue = false"
            + " where n.kind = :kind and n.subject = :subject")
    void settle(String kind, UUID subject, Instant now);

    @Modifying
    @Query("delete from NoticeRow n where n.kind in :kinds and n.subject = :subject")
    void forget(Collection<String> kinds, UUID subject);
}
