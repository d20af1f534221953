package no.usht.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.shared.LikePattern;
import no.usht.shared.Norwegian;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps records of any kind in the workspace that is bound. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may(#kind.read())")
public class RecordService {

    /** Whatever the database's own order is, people expect æ, ø, å last. */
    private static final String NORWEGIAN = "\"nb-x-icu\"";

    private final EntityManager entities;
    private final Records records;
    private final Drafts drafts;
    private final History history;
    private final Clock clock;

    RecordService(EntityManager entities, Records records, Drafts drafts, History history, Clock clock) {
        this.entities = entities;
        this.records = records;
        this.drafts = drafts;
        this.history = history;
        this.clock = clock;
    }

    /** The record as it is saved now; empty if the workspace has none of that id. */
    public <C> Optional<Saved<C>> find(RecordKind<C> kind, UUID id) {
        Optional<Saved<C>> found = kind.entity()
                .<Object>map(entity -> entities.find(entity, kind.id(id)))
                .map(kind.rows().saved());
        if (found.isEmpty()) {
            records.expectHere(kind, id);
        }
        return found;
    }

    /**
     * Some of the records that the filter lets through; says nothing of how many there are.
     *
     * @param page sorted by keys of fields, or by the first field where it is not
     */
    public <C> List<Saved<C>> page(RecordKind<C> kind, RecordFilter<C> filter, Pageable page) {
        return page(kind, kind.keeping().entity(), filter, page);
    }

    private <C, R extends RecordRow<?, C>> List<Saved<C>> page(
            RecordKind<C> kind, Class<R> entity, RecordFilter<C> filter, Pageable page) {
        HibernateCriteriaBuilder builder = builder();
        CriteriaQuery<R> query = builder.createQuery(entity);
        Root<R> row = query.from(entity);
        query.select(row).where(matching(builder, row, filter));
        Sort titles = Sort.by(kind.fields().iterator().next().key());
        query.orderBy(orders(builder, row, page.getSortOr(titles)));
        return entities
                .createQuery(query)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList()
                .stream()
                .map(RecordRow::saved)
                .toList();
    }

    /** How many the filter leaves. */
    public <C> long count(RecordKind<C> kind, RecordFilter<C> filter) {
        HibernateCriteriaBuilder builder = builder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<? extends RecordRow<?, C>> row = query.from(kind.keeping().entity());
        query.select(builder.count(row)).where(matching(builder, row, filter));
        return entities.createQuery(query).getSingleResult();
    }

    /**
     * Registers a new record and forgets the person's draft of it, whose id it takes over.
     *
     * @param draftSeen the draft that this goes on from, as it was kept last; null if there was none. One that has been
     *     written on since stays
     * @throws no.usht.content.InvalidContentException if the content breaks the rules
     */
    @Transactional
    @PreAuthorize("@access.may(#kind.write())")
    public <C> UUID register(RecordKind<C> kind, C typed, @Nullable KeptDraft draftSeen) {
        C content = kind.checked(typed);
        UUID id = drafts.settle(kind, draftSeen).orElseGet(records::next);
        RecordRow<?, C> row = kind.keeping().blank().apply(id);
        write(row, content);
        entities.persist(row);
        return id;
    }

    /**
     * Gives a record other content and forgets the person's draft of it.
     *
     * @param expectedVersion the version that the person has seen
     * @param draftSeen the draft that this goes on from; null if there was none. Another tab's stays
     * @return what it said until now
     * @throws UnknownRecordException if the workspace has no such record
     * @throws ChangedMeanwhileException if somebody has changed it since
     * @throws no.usht.content.InvalidContentException if the content breaks the rules
     */
    @Transactional
    @PreAuthorize("@access.may(#kind.write())")
    public <C> C rework(RecordKind<C> kind, UUID id, int expectedVersion, C typed, @Nullable KeptDraft draftSeen) {
        RecordRow<?, C> row = forChange(kind, id, expectedVersion);
        C content = kind.checked(typed);
        C before = row.content();
        if (!content.equals(before)) {
            write(row, content);
        }
        drafts.settle(kind, draftSeen);
        return before;
    }

    /**
     * Deletes a record; {@link Deletions} can bring it back for a time.
     *
     * @return what it said until now
     * @throws UnknownRecordException if the workspace has no such record
     * @throws ChangedMeanwhileException if somebody has changed it since
     * @throws RecordInWorkException if somebody else has a draft of changes to it
     */
    @Transactional
    @PreAuthorize("@access.may(#kind.write())")
    public <C> C delete(RecordKind<C> kind, UUID id, int expectedVersion) {
        RecordRow<?, C> row = forChange(kind, id, expectedVersion);
        if (drafts.isAtWorkElsewhere(kind, id)) {
            throw RecordInWorkException.forId(id);
        }
        C before = row.content();
        entities.remove(row);
        return before;
    }

    /** Whether the workspace has the record, which then stays as it is until the transaction ends. */
    @Transactional
    @PreAuthorize("@access.may(#kind.write())")
    public boolean hold(RecordKind<?> kind, UUID id) {
        boolean there = records.hold(kind, id);
        if (!there) {
            records.expectHere(kind, id);
        }
        return there;
    }

    /** The second of two who change it at once waits, and is then told of the first. */
    private <C> RecordRow<?, C> forChange(RecordKind<C> kind, UUID id, int expectedVersion) {
        RecordRow<?, C> row;
        try {
            row = entities.find(kind.keeping().entity(), kind.id(id), LockModeType.PESSIMISTIC_WRITE);
        } catch (OptimisticLockException changedSinceItWasRead) {
            throw ChangedMeanwhileException.forChange(Optional.empty());
        }
        if (row == null) {
            records.expectHere(kind, id);
            throw UnknownRecordException.forId(id);
        }
        if (row.version() != expectedVersion) {
            throw ChangedMeanwhileException.forChange(history.since(kind, id, expectedVersion));
        }
        return row;
    }

    private <C> void write(RecordRow<?, C> row, C content) {
        row.become(content);
        row.changed(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static <C> Predicate[] matching(
            HibernateCriteriaBuilder builder, Root<? extends RecordRow<?, C>> row, RecordFilter<C> filter) {
        List<Predicate> all = new ArrayList<>();
        LikePattern.containingEach(filter.text())
                .forEach(word -> all.add(builder.or(filter.searched().stream()
                        .map(field -> builder.like(builder.lower(row.get(field.key())), word, LikePattern.ESCAPE))
                        .toArray(Predicate[]::new))));
        filter.equal().forEach((field, value) -> all.add(builder.equal(row.get(field.key()), value)));
        for (RecordFilter.Days<C> days : filter.days()) {
            String key = days.field().key();
            Predicate there = row.get(key).getJavaType() == Instant.class
                    ? side(builder, row.<Instant>get(key), Norwegian.start(days.bound()), days.before())
                    : side(builder, row.<LocalDate>get(key), days.bound(), days.before());
            all.add(days.orNone() ? builder.or(there, builder.isNull(row.get(key))) : there);
        }
        return all.toArray(Predicate[]::new);
    }

    private static <V extends Comparable<? super V>> Predicate side(
            HibernateCriteriaBuilder builder, Expression<V> value, V bound, boolean before) {
        return before ? builder.lessThan(value, bound) : builder.greaterThanOrEqualTo(value, bound);
    }

    /** Ends with the id, because equal rows would otherwise wander between pages. */
    private static List<Order> orders(HibernateCriteriaBuilder builder, Root<?> row, Sort sort) {
        List<Order> all = new ArrayList<>();
        for (Sort.Order wanted : sort) {
            Expression<?> plain = row.get(wanted.getProperty());
            Expression<?> by = plain.getJavaType() == String.class
                    ? builder.collate(row.get(wanted.getProperty()), NORWEGIAN)
                    : plain;
            all.add(wanted.isAscending() ? builder.asc(by) : builder.desc(by));
        }
        all.add(builder.asc(row.get("id")));
        return all;
    }

    private HibernateCriteriaBuilder builder() {
        return entities.unwrap(Session.class).getCriteriaBuilder();
    }
}
