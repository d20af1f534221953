package no.usht.testing;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import org.springframework.context.ApplicationContext;

/**
 * One of a kind of record, with which the tests of all modules try what there is for it.
 *
 * @param path of its pages, below the centre's own
 * @param from makes what it consists of from the ids of those made before it, which go by their tables
 * @param register puts it in the bound workspace
 */
public record Example<C>(
        RecordKind<C> kind,
        String path,
        Function<Function<String, UUID>, C> from,
        BiFunction<ApplicationContext, C, UUID> register) {

    /** One that names no other. */
    public static <C> Example<C> of(RecordKind<C> kind, String path, C content) {
        return after(kind, path, made -> content);
    }

    /** One that names others. */
    public static <C> Example<C> after(RecordKind<C> kind, String path, Function<Function<String, UUID>, C> from) {
        return new Example<>(
                kind,
                path,
                from,
                (program, typed) -> program.getBean(RecordService.class).register(kind, typed, null));
    }

    /** What it consists of, where those are there. */
    public C content(Map<String, UUID> made) {
        return from.apply(table -> Objects.requireNonNull(made.get(table), table));
    }

    /** Makes one in the bound workspace. */
    public UUID make(ApplicationContext program, Map<String, UUID> made) {
        return register.apply(program, content(made));
    }
}
