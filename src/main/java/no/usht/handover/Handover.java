package no.usht.handover;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.usht.shared.TypedId;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspaces;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the versions of records of any kind that centres hand over. Whoever reads sees what the database lets them see; those who
 * ask for a permission are the services of the kinds.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Handover {

    private final EntityManager entities;
    private final Workspaces workspaces;
    private final Clock clock;

    Handover(EntityManager entities, Workspaces workspaces, Clock clock) {
        this.entities = entities;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * Hands over a new version, which supersedes the current one; in the caller's transaction, so that the centre's own change and
     * what was handed over never disagree.
     *
     * @throws HandedOverElsewhereException if another centre has handed the record over, as the one has whose copy this is
     */
    public <I extends TypedId, R extends HandedOverRow<I>, C> HandedOver<C> supersede(
            HandoverKind<I, R, C> kind, I subject, C content) {
        Instant now = now();
        Optional<R> before = newest(kind, subject);
        before.filter(HandedOverRow::isCurrent).ifPresent(current -> {
            current.supersede(now);
            // Hibernate writes insertions first, and the database allows only one current version.
            entities.flush();
        });
        int number = before.map(HandedOverRow::number).orElse(0) + 1;
        R row = kind.row().apply(subject, HandedOver.made(workspaces.requireCentre(), number, now, content));
        try {
            entities.persist(row);
            entities.flush();
        } catch (ConstraintViolationException e) {
            String constraint = e.getConstraintName();
            if (constraint != null && (constraint.endsWith("_current") || constraint.endsWith("_publisher"))) {
                throw HandedOverElsewhereException.forId(subject, e);
            }
            throw e;
        }
        return kind.read(row);
    }

    /** Takes the current version away from the others; nothing happens where none is current. */
    public <I extends TypedId, R extends HandedOverRow<I>> void withdraw(HandoverKind<I, R, ?> kind, I subject) {
        newest(kind, subject).filter(HandedOverRow::isCurrent).ifPresent(row -> row.withdraw(now()));
    }

    /** The version that others see now. */
    public <I extends TypedId, R extends HandedOverRow<I>, C> Optional<HandedOver<C>> current(
            HandoverKind<I, R, C> kind, I subject) {
        return newest(kind, subject).filter(HandedOverRow::isCurrent).map(kind::read);
    }

    /** What others see now of a centre's records of that kind, what was handed over last first. */
    public <I extends TypedId, R extends HandedOverRow<I>, C> List<HandedOver<C>> currentOf(
            HandoverKind<I, R, C> kind, CentreKey centre) {
        return entities
                .createQuery(
                        "select v from " + kind.entity().getName()
                                + " v where v.centre = :centre and v.supersededAt is null and v.withdrawnAt is null"
                                + " order by v.publishedAt desc, v.id",
                        kind.entity())
                .setParameter("centre", centre)
                .getResultList()
                .stream()
                .map(kind::read)
                .toList();
    }

    /** All versions, newest first; withdrawn ones too. */
    public <I extends TypedId, R extends HandedOverRow<I>, C> List<HandedOver<C>> history(
            HandoverKind<I, R, C> kind, I subject) {
        return newestFirst(kind, subject).getResultList().stream()
                .map(kind::read)
                .toList();
    }

    /** The one with the highest number, which alone can be current. */
    private <I extends TypedId, R extends HandedOverRow<I>> Optional<R> newest(HandoverKind<I, R, ?> kind, I subject) {
        return newestFirst(kind, subject).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    private <I extends TypedId, R extends HandedOverRow<I>> TypedQuery<R> newestFirst(
            HandoverKind<I, R, ?> kind, I subject) {
        return entities.createQuery(
                        "select v from " + kind.entity().getName()
                                + " v where v.subjectId = :subject order by v.number desc",
                        kind.entity())
                .setParameter("subject", subject);
    }

    private Instant now() {
        // What the database keeps, so that the version handed back equals the one read later.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
