package no.usht.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import no.usht.tenancy.CentreIds;
import org.springframework.stereotype.Component;

/** Knows of any kind of record whether the bound workspace has it. */
@Component
class Records {

    private final EntityManager entities;
    private final CentreIds ids;

    Records(EntityManager entities, CentreIds ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** Whether there is one of that id now. */
    boolean isThere(RecordKind<?> kind, UUID id) {
        return kind.entity()
                .map(entity -> entities.createQuery("select r.id from " + entity.getName() + " r where r.id = :id")
                        .setParameter("id", kind.id(id))
                        .getResultList())
                .filter(found -> !found.isEmpty())
                .isPresent();
    }

    /** Whether there is one of that id, which stays as it is until the transaction ends. */
    boolean hold(RecordKind<?> kind, UUID id) {
        return kind.entity()
                .map(entity -> entities.find(entity, kind.id(id), LockModeType.PESSIMISTIC_WRITE))
                .isPresent();
    }

    /** @throws UnknownRecordException if there is none of that id; raises an alert where another centre made it */
    void require(RecordKind<?> kind, UUID id) {
        if (!isThere(kind, id)) {
            expectHere(kind, id);
            throw UnknownRecordException.forId(id);
        }
    }

    /** Raises an alert for an id that another centre made and that the bound workspace does not have. */
    void expectHere(RecordKind<?> kind, UUID id) {
        ids.expectHere(id, () -> isThere(kind, id));
    }

    /** An id for a new record. */
    UUID next() {
        return ids.nextHere();
    }
}
