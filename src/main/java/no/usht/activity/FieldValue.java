package no.usht.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;

/** One value of a field, for whoever puts it into words: comparisons, previews and the history. */
public sealed interface FieldValue extends Serializable {

    /** Words as they were typed. */
    record Text(String text) implements FieldValue {}

    /** A day. */
    record Date(LocalDate date) implements FieldValue {}

    /** A kind or a status. */
    record Constant(Enum<?> constant) implements FieldValue {}

    /** A national priority. */
    record Priority(UUID id) implements FieldValue {}

    /** Another activity of the same centre. */
    record Other(UUID activityId) implements FieldValue {}

    /** An activity that another centre has published. */
    record Shared(UUID activityId) implements FieldValue {}

    /** Another centre. */
    record Centre(CentreKey key) implements FieldValue {}

    /** A municipality or city district. */
    record Territory(String code, boolean invited, boolean takingPart) implements FieldValue {}

    /** Money, in whole kroner. */
    record Money(FundingSource source, int year, FundingState state, long amountKroner, boolean fictional)
            implements FieldValue {}

    /** A link. */
    record Link(String url, String label) implements FieldValue {}

    /** The number of a published version. */
    record Version(int number) implements FieldValue {}
}
