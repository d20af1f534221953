package no.usht.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record, for all that is done alike with every kind: where it is kept, what it consists of, who may read and write it.
 *
 * @param type of its content
 * @param told what its history tells of besides its fields
 * @param parts what the rows of other tables that belong to it say
 * @param kept null where a service of the kind's own keeps them
 */
public record RecordKind<C>(
        Rows rows,
        Class<C> type,
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
     * @param entity what JPA reads that table as
     */
    public record Rows(String table, Class<?> entity) {}

    /**
     * How {@link RecordService} keeps records.
     *
     * @param blank makes a new row
     * @param empty what a form for a new one starts with
     * @param tidied the content without what says nothing
     * @param check all that is wrong with a content, in the order of the form
     */
    public record Kept<C>(
            Class<? extends RecordRow<C>> entity,
            Function<UUID, ? extends RecordRow<C>> blank,
            C empty,
            UnaryOperator<C> tidied,
            Function<C, List<Problem>> check) {

        /** The content as it is saved. @throws InvalidContentException if it breaks the rules */
        C checked(C typed) {
            C tidy = tidied.apply(typed);
            InvalidContentException.refuse(check.apply(tidy));
            return tidy;
        }
    }

    /**
     * Rows of one table that belong to a record.
     *
     * @param reader what a row says in that field; empty if nothing
     */
    public record Part(String table, Field<?, ?> field, Function<Row, Optional<?>> reader) {}

    /** A kind whose records are rows of that table alone. */
    public static <C> RecordKind<C> of(
            String table, Class<?> entity, Class<C> type, Fields<C> fields, Permission read, Permission write) {
        return new RecordKind<>(new Rows(table, entity), type, fields, List.of(), List.of(), read, write, null);
    }

    /** The same with what its history tells of besides its fields. */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    public final RecordKind<C> telling(Field<C, ?>... more) {
        return new RecordKind<>(rows, type, fields, List.of(more), parts, read, write, kept);
    }

    /** A kind that {@link RecordService} keeps; its rules are what each field says by itself. */
    public static <C, R extends RecordRow<C>> RecordKind<C> kept(
            String table,
            Class<R> entity,
            Function<UUID, R> blank,
            C empty,
            Fields<C> fields,
            Permission read,
            Permission write) {
        @SuppressWarnings("unchecked") // Contents are records, which nothing extends
        Class<C> type = (Class<C>) empty.getClass();
        Kept<C> kept = new Kept<>(entity, blank, empty, fields::tidied, fields::check);
        return new RecordKind<>(new Rows(table, entity), type, fields, List.of(), List.of(), read, write, kept);
    }

    /** The same with rules of its own. */
    public RecordKind<C> ruled(UnaryOperator<C> tidied, Function<C, List<Problem>> check) {
        Kept<C> ruled = new Kept<>(keeping().entity(), keeping().blank(), empty(), tidied, check);
        return new RecordKind<>(rows, type, fields, told, parts, read, write, ruled);
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
        return new RecordKind<>(rows, type, fields, told, List.copyOf(more), read, write, kept);
    }

    /** The table of the records' own rows. */
    public String table() {
        return rows.table();
    }

    Class<?> entity() {
        return rows.entity();
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
        return keeping().empty();
    }

    /** All that is wrong with a content, in the order of the form. */
    public List<Problem> check(C content) {
        return keeping().check().apply(content);
    }

    /** The content as it is saved. */
    public C tidied(C content) {
        return keeping().tidied().apply(content);
    }

    /** What a content is called: its first field. */
    public String title(C content) {
        return String.valueOf(fields.iterator().next().get(content));
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
