package no.usht.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists whose rows bear their place: where a place is missing, the one who reads them has nothing there. */
public final class ListGaps {

    private ListGaps() {}

    /** What is there, in order; one missing row must not take the whole page with it. */
    public static <T> List<T> closed(List<? extends @Nullable T> read) {
        return read.stream()
                .<T>mapMulti((row, next) -> {
                    if (row != null) {
                        next.accept(row);
                    }
                })
                .toList();
    }
}
