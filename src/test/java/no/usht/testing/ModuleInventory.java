package no.usht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * What a module has, for the tests that look at all modules: {@code PlanInventory} in the test sources of module {@code plan},
 * which is found by that name. What is missing there fails those tests: adding a row is the moment to think about whose rows the new thing can
 * reach.
 */
public interface ModuleInventory {

    /** In {@link #routes}, where no permission is needed. */
    String PUBLIC = "anybody";

    /** See {@link #PUBLIC}. */
    String ANY_PERSON = "anybody who has signed in";

    /** See {@link #PUBLIC}. */
    String SIGNED_IN = "anybody who has signed in and has to choose";

    /** What a service method is given, and so what it is tried with. */
    enum Takes {
        /** Nothing that names a row or a centre: works in the bound workspace. */
        NOTHING,
        /** The id of a file: tried with one of another centre. */
        DOCUMENT,
        /** The id of a job: tried with one of another centre. */
        JOB,
        /** The id of a mail to a role: tried with one of another centre. */
        MAILING,
        /** The id of an import from a file: tried with one of another centre. */
        FILE_IMPORT,
        /** The id of a notice: tried with one of somebody in another centre. */
        NOTICE,
        /** Ids of records of any kind: tried with those of another centre, for each kind that there is. */
        RECORD,
        /** The id of a membership: tried with one of another workspace. */
        MEMBERSHIP,
        /** The id of an invitation: tried with one of another workspace. */
        INVITATION,
        /** A centre's key or an order's id, for the operator: tried by everybody else, in their own workspaces. */
        TENANT,
        /** Content that names its own activity; the row is written in the bound centre's name (RowLevelSecurityTests). */
        CONTENT,
        /** Ids of what the directorate sees of all centres: published activities, priorities. */
        HANDED_OVER,
        /** Anything, and answers anybody: it gives what is everybody's, or what belongs to whoever holds the token. */
        OPEN
    }

    /** What each public method of a service takes ({@code IsolationInventoryTests}). */
    default Map<String, Takes> services() {
        return Map.of();
    }

    /** The same for methods that take ids of one kind of record, with its table: tried with those of another centre. */
    default Map<String, String> takesRecords() {
        return Map.of();
    }

    /** One of each kind of record that centres have; what names others comes after them. */
    default List<Example<?>> examples() {
        return List.of();
    }

    /** One of each kind of record that the directorate has, with the whole path of its pages; what names others comes after them. */
    default List<Example<?>> nationalExamples() {
        return List.of();
    }

    /** What its services take besides ids and {@link #examples}, such as an order. */
    default List<Object> arguments() {
        return List.of();
    }

    /** What works without a person: threads, jobs, listeners. Each with the workspace that it is bound to, and by what. */
    default Map<String, String> background() {
        return Map.of();
    }

    /** What is kept in memory over requests, by cache or by class, and what keeps workspaces apart in it. */
    default Map<String, String> memory() {
        return Map.of();
    }

    /** What writes files or answers without a view: backups, exports, downloads. */
    default Map<String, String> exports() {
        return Map.of();
    }

    /** Who gets each page, by route template without leading slash: a permission, {@link #PUBLIC}, {@link #ANY_PERSON} or {@link #SIGNED_IN}. */
    default Map<String, String> routes() {
        return Map.of();
    }

    /** The addresses of those pages that a browser looks at, by the person who does, empty for a visitor; {@code :first} is the first row of the list above. */
    default Map<String, List<String>> lookedAt() {
        return Map.of();
    }

    /** The addresses that another browser test looks at, since something has to be changed or begun for it. */
    default List<String> elsewhere() {
        return List.of();
    }

    /** SQL that makes what {@link #lookedAt} leads to and the demonstration lacks. */
    default List<String> beforeLooking() {
        return List.of();
    }

    /**
     * SQL that makes rows of a centre as its people would: for each of {@code {activities}} activities in the centre {@code {centre}},
     * which reach out to {@code {territory}}.
     */
    default String centreRows() {
        return "";
    }

    /** SQL that adds to each activity what {@link #centreRows} leaves out, so that no table is empty; {@code {other}} is another centre. */
    default String moreCentreRows() {
        return "";
    }

    /** With what each beginning of a key of a text goes on ({@code TranslationTests}). */
    default Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.of();
    }

    /** Those of all modules. */
    static List<ModuleInventory> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:no/usht/*/*Inventory.class"))
                    .map(ModuleInventory::type)
                    .filter(type -> !type.isInterface() && ModuleInventory.class.isAssignableFrom(type))
                    // What belongs to activities is made after them.
                    .sorted(Comparator.comparing(Class::getName))
                    .map(type -> (ModuleInventory) BeanUtils.instantiateClass(type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(Resource file) {
        String path = file.getDescription().replace('\\', '/');
        String name = path.substring(path.lastIndexOf("no/usht/"), path.lastIndexOf(".class"));
        return ClassUtils.resolveClassName(ClassUtils.convertResourcePathToClassName(name), null);
    }

    /** The rows of all modules; no two may have the same one. */
    static <V> Map<String, V> rows(Function<ModuleInventory, Map<String, V>> kind) {
        Map<String, V> rows = new TreeMap<>();
        all().forEach(inventory -> kind.apply(inventory).forEach((name, row) -> {
            if (rows.put(name, row) != null) {
                throw new IllegalStateException("Two modules have a row for " + name);
            }
        }));
        return rows;
    }
}
