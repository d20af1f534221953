package no.usht.handover;

import java.util.function.BiFunction;
import java.util.function.Function;
import no.usht.shared.TypedId;

/**
 * A kind of record that centres hand over, as somebody may read it.
 *
 * @param entity of its table of versions
 * @param row makes the row of a new version of the record of that id
 * @param content what a row says to who reads it so
 */
public record HandoverKind<I extends TypedId, R extends HandedOverRow<I>, C>(
        Class<R> entity, BiFunction<I, HandedOver<C>, R> row, Function<R, C> content) {

    /** The same for those who may read less of it. */
    public HandoverKind<I, R, C> reading(Function<R, C> less) {
        return new HandoverKind<>(entity, row, less);
    }

    /** What a row says, such as one that a query of the kind's own has found. */
    public HandedOver<C> read(R version) {
        return version.saying(content.apply(version));
    }
}
