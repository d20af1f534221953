package no.usht.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.shared.TypedId;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record, for all that is done alike with every kind: where it is kept, what it consists of, who may read and write it.
 *
 * @param told what its history tells of besides its fields
 * @param parts what the rows of other tables that belong to it say
 * @param kept null where a service of the kind's own keeps them
 */
public record RecordKind<C>(
        Rows<C> rows,
        Rules<C> rules,
        Fields<C> fields,
        List<Field<C, ?>> told,
        List<Part> parts,
        Permission read,
        Permission write,
        @Nullable Kept<C> kept) {

    /**
     * Where the records' own rows are.
     *
     * @param table with a key {@code id}
     * @param entity what JPA reads that table as; null where there is no such table
     * @param id a row's id of its own type, as JPA wants it
     * @param saved what such an entity says
     */
    public record Rows<C>(
            String table, @Nullable Class<?> entity, Function<UUID, ?> id, Function<Object, Saved<C>> saved) {}

    /**
     * What holds for a content by itself.
     *
     * @param empty what a form for a new one starts with
     * @param tidied the content without what says nothing
     * @param check all that is wrong with a content, in the order of the form
     */
    public record Rules<C>(C empty, UnaryOperator<C> tidied, Function<C, List<Problem>> check) {}

    /**
     * How {@link RecordService} keeps records.
     *
     * @param blank makes a new row
     */
    public record Kept<C>(Class<? extends RecordRow<?, C>> entity, Function<UUID, ? extends RecordRow<?, C>> blank) {}

    /**
     * Rows of one table that belong to a record.
     *
     * @param reader what a row says in that field; empty if nothing
     */
    public record Part(String table, Field<?, ?> field, Function<Row, Optional<?>> reader) {}

    /** A kind that a service of its own keeps; its rules are what each field says by itself. */
    public static <C, E> RecordKind<C> of(
            String table,
            Class<E> entity,
            Function<UUID, ? extends TypedId> id,
            Function<E, Saved<C>> saved,
            C empty,
            Fields<C> fields,
            Permission read,
            Permission write) {
        return new RecordKind<>(
                new Rows<>(table, entity, id, row -> saved.apply(entity.cast(row))),
                new Rules<>(empty, fields::tidied, fields::check),
                fields,
                List.of(),
                List.of(),
                read,
                write,
                null);
    }

    /** A kind of which there are drafts alone, as what comes of them is no record. */
    public static <C> RecordKind<C> drafted(String name, C empty, Fields<C> fields, Permission write) {
        Rows<C> none = new Rows<>(name, null, UnaryOperator.identity(), row -> {
            throw new IllegalArgumentException("Of " + name + " there are drafts alone");
        });
        return new RecordKind<>(
                none,
                new Rules<>(empty, fields::tidied, fields::check),
                fields,
                List.of(),
                List.of(),
                write,
                write,
                null);
    }

    /** A kind that {@link RecordService} keeps; its rules are what each field says by itself. */
    public static <I extends TypedId, C, R extends RecordRow<I, C>> RecordKind<C> kept(
            String table,
            Class<R> entity,
            Function<UUID, I> id,
            Function<I, R> blank,
            C empty,
            Fields<C> fields,
            Permission read,
            Permission write) {
        RecordKind<C> kind = of(table, entity, id, R::saved, empty, fields, read, write);
        return new RecordKind<>(
                kind.rows,
                kind.rules,
                fields,
                List.of(),
                List.of(),
                read,
                write,
                new Kept<>(entity, id.andThen(blank)));
    }

    /** The same with what its history tells of besides its fields. */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    public final RecordKind<C> telling(Field<C, ?>... more) {
        List<Field<C, ?>> all = Stream.concat(told.stream(), Stream.of(more)).toList();
        return new RecordKind<>(rows, rules, fields, all, parts, read, write, kept);
    }

    /** The same with rules of its own. */
    public RecordKind<C> ruled(UnaryOperator<C> tidied, Function<C, List<Problem>> check) {
        return new RecordKind<>(rows, new Rules<>(empty(), tidied, check), fields, told, parts, read, write, kept);
    }

    /** The same with a table whose rows belong to it. */
    public <T> RecordKind<C> part(
            String partTable, Field<C, ? extends Iterable<T>> field, Function<Row, Optional<T>> reader) {
        return with(new Part(partTable, field, reader::apply));
    }

    /** The same with a table of which one row at most says what stands in a field. */
    public <T> RecordKind<C> single(String partTable, Field<C, T> field, Function<Row, Optional<T>> reader) {
        return with(new Part(partTable, field, reader::apply));
    }

    private RecordKind<C> with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new RecordKind<>(rows, rules, fields, told, List.copyOf(more), read, write, kept);
    }

    /** The table of the records' own rows. */
    public String table() {
        return rows.table();
    }

    /** A row's id of its own type. */
    Object id(UUID id) {
        return rows.id().apply(id);
    }

    Optional<Class<?>> entity() {
        return Optional.ofNullable(rows.entity());
    }

    /** How {@link RecordService} keeps it. @throws IllegalArgumentException if a service of its own does */
    Kept<C> keeping() {
        Kept<C> how = kept;
        if (how == null) {
            throw new IllegalArgumentException(table() + " is kept by a service of its own");
        }
        return how;
    }

    /** What a form for a new one starts with. */
    public C empty() {
        return rules.empty();
    }

    @SuppressWarnings("unchecked") // Contents are records, which nothing extends
    Class<C> type() {
        return (Class<C>) empty().getClass();
    }

    /** All that is wrong with a content, in the order of the form. */
    public List<Problem> check(C content) {
        return rules.check().apply(content);
    }

    /** The content without what says nothing. */
    public C tidied(C content) {
        return rules.tidied().apply(content);
    }

    /** The content as it is saved. @throws InvalidContentException if it breaks the rules */
    C checked(C typed) {
        C tidy = tidied(typed);
        InvalidContentException.refuse(check(tidy));
        return tidy;
    }

    /** What a content is called: its first field. */
    public String title(C content) {
        return String.valueOf(fields.iterator().next().get(content));
    }

    /** What a draft is called, or the record that it changes; empty while neither has a title. */
    public Optional<String> title(Draft<C> draft) {
        return Stream.of(draft.typed(), draft.base())
                .map(this::title)
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    /** All that its history tells of, in the order of the form. */
    Stream<Field<C, ?>> toldFields() {
        return Stream.concat(fields.stream(), told.stream());
    }

    /** The column that names a record: that of its first field. */
    String titleColumn() {
        return fields.iterator().next().column();
    }
}
