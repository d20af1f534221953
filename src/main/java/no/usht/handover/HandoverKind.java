package no.usht.handover;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of record that centres hand over, as somebody may read it.
 *
 * @param entity of its table of versions
 * @param row makes the row of a new version of the record of that id
 * @param content what a row says to who reads it so
 */
public record HandoverKind<R extends HandedOverRow, C>(
        Class<R> entity, BiFunction<UUID, HandedOver<C>, R> row, Function<R, C> content) {

    /** The same for those who may read less of it. */
    public HandoverKind<R, C> reading(Function<R, C> less) {
        return new HandoverKind<>(entity, row, less);
    }

    HandedOver<C> read(R version) {
        return version.saying(content.apply(version));
    }
}
