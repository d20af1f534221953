package no.usht.notify;

import java.util.Collection;
import java.util.List;
import no.usht.access.PersonId;
import org.springframework.data.repository.Repository;

interface NoticeChoiceRepository extends Repository<NoticeChoice, NoticeChoice.Key> {

    NoticeChoice save(NoticeChoice choice);

    List<NoticeChoice> findByPerson(PersonId person);

    List<NoticeChoice> findByKindAndPersonIn(String kind, Collection<PersonId> people);
}
