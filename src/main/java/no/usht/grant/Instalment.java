package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A part of a grant that is paid at one time.
 *
 * @param share in per cent; null while it is missing
 * @param day on which it is paid, if that is known
 * @param conditionNb what has to happen first, in bokmål; may be empty where there is a day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record Instalment(@Nullable Integer share, @Nullable LocalDate day, String conditionNb, String conditionNn)
        implements InstalmentBuilder.With, Serializable {

    private static final int LENGTH = 300;

    public static final Field<Instalment, @Nullable Integer> SHARE = Field.number(
                    "grant.instalment.share", Instalment::share, Instalment::withShare)
            .required("grant.instalment.shareMissing");
    public static final Field<Instalment, @Nullable LocalDate> DAY =
            Field.day("grant.instalment.day", Instalment::day, Instalment::withDay);
    public static final Field<Instalment, String> CONDITION_NB = Field.line(
                    "grant.instalment.conditionNb", Instalment::conditionNb, Instalment::withConditionNb)
            .atMost(LENGTH);
    public static final Field<Instalment, String> CONDITION_NN = Field.line(
                    "grant.instalment.conditionNn", Instalment::conditionNn, Instalment::withConditionNn)
            .atMost(LENGTH);
    public static final Fields<Instalment> FIELDS = Fields.of(SHARE, DAY, CONDITION_NB, CONDITION_NN);

    public Instalment {
        conditionNb = PlainText.ofKept(conditionNb);
        conditionNn = PlainText.ofKept(conditionNn);
    }

    public static Instalment blank() {
        return new Instalment(null, null, "", "");
    }

    boolean saysNothing() {
        return equals(blank());
    }

    boolean hasNoTime() {
        return day == null && conditionNb.isBlank();
    }

    /** What has to happen first, in that language form; may be empty. */
    public String condition(Language language) {
        return language.pickWritten(conditionNb, conditionNn);
    }

    Instalment yearsLater(int years) {
        return withDay(day == null ? null : day.plusYears(years));
    }

    /** As a history tells it. */
    @Override
    public String toString() {
        return Stream.of(
                        share == null ? "" : Norwegian.wholePercent(share),
                        day == null ? "" : Norwegian.date(day),
                        conditionNb)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
