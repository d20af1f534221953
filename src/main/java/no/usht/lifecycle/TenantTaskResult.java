package no.usht.lifecycle;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an order did, or would do: numbers, never content.
 *
 * @param moved rows by table, in the order of their tables
 * @param remarks what the operator should know, or must settle first
 * @param file name of the file that was written, empty if none was
 */
public record TenantTaskResult(List<Moved> moved, List<Remark> remarks, String file) implements Serializable {

    public TenantTaskResult {
        moved = List.copyOf(moved);
        remarks = List.copyOf(remarks);
    }

    static final TenantTaskResult NOTHING = new TenantTaskResult(List.of(), List.of(), "");

    /** A number of rows of one table. */
    public record Moved(String table, long rows) implements Serializable {

        /** Each table once, with the rows of all its mentions, in the order of the first ones. */
        static List<Moved> byTable(List<Moved> moved) {
            Map<String, Long> rows = new LinkedHashMap<>();
            moved.forEach(some -> rows.merge(some.table(), some.rows(), Long::sum));
            return rows.entrySet().stream()
                    .map(entry -> new Moved(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /**
     * Something that the operator should know.
     *
     * @param code a key of the interface's texts, below {@code operator.remark}
     * @param arguments to be put into the text: numbers and names of centres
     * @param blocking whether the order is refused because of it
     */
    public record Remark(String code, List<String> arguments, boolean blocking) implements Serializable {

        public Remark {
            arguments = List.copyOf(arguments);
        }

        static Remark tell(String code, Object... arguments) {
            return new Remark(code, strings(arguments), false);
        }

        static Remark refuse(String code, Object... arguments) {
            return new Remark(code, strings(arguments), true);
        }

        private static List<String> strings(Object... arguments) {
            return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
        }
    }
}
