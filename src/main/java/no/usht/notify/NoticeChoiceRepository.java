package no.usht.notify;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoticeChoiceRepository extends Repository<NoticeChoice, NoticeChoice.Key> {

    NoticeChoice save(NoticeChoice choice);

    List<NoticeChoice> findByPerson(UUID person);

    List<NoticeChoice> findByKindAndPersonIn(String kind, Collection<UUID> people);
}
