package no.usht.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;

/**
 * A kind of record, for all that is done alike with every kind: where it is kept, what it consists of, who may read and write it.
 *
 * @param table of the records' own rows, each with a key {@code id}
 * @param entity what JPA reads that table as
 * @param type of its content
 * @param told what its history tells of besides its fields
 * @param parts what the rows of other tables that belong to it say
 */
public record RecordKind<C>(
        String table,
        Class<?> entity,
        Class<C> type,
        Fields<C> fields,
        List<Field<C, ?>> told,
        List<Part> parts,
        Permission read,
        Permission write) {

    /**
     * Rows of one table that belong to a record.
     *
     * @param reader what a row says in that field; empty if nothing
     */
    public record Part(String table, Field<?, ?> field, Function<Row, Optional<?>> reader) {}

    /** A kind whose records are rows of that table alone. */
    public static <C> RecordKind<C> of(
            String table, Class<?> entity, Class<C> type, Fields<C> fields, Permission read, Permission write) {
        return new RecordKind<>(table, entity, type, fields, List.of(), List.of(), read, write);
    }

    /** The same with what its history tells of besides its fields. */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    public final RecordKind<C> telling(Field<C, ?>... more) {
        return new RecordKind<>(table, entity, type, fields, List.of(more), parts, read, write);
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
        return new RecordKind<>(table, entity, type, fields, told, List.copyOf(more), read, write);
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
