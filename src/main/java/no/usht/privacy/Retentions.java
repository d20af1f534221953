package no.usht.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows how long the bound centre keeps the names of each kind, and notes that some were forgotten. */
@Component
class Retentions {

    private final List<PersonalData> kinds;
    private final RetentionRepository said;
    private final ErasureRepository erasures;
    private final PrivacySettings limits;
    private final CentreIds ids;
    private final Clock clock;

    Retentions(
            List<PersonalData> kinds,
            RetentionRepository said,
            ErasureRepository erasures,
            PrivacySettings limits,
            CentreIds ids,
            Clock clock) {
        this.kinds = kinds;
        this.said = said;
        this.erasures = erasures;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One kind, and how long its names are kept.
     *
     * @param row what the centre has said last; null where it never has
     * @param months what the centre has said, but never more than the platform allows now
     */
    record Rule(PersonalData data, @Nullable RetentionRow row, int months, int longest, LocalDate today) {

        /** Names that were used for nothing since are old. */
        LocalDate day() {
            return today.minusMonths(months);
        }
    }

    List<Rule> rules() {
        Map<String, RetentionRow> newest =
                said.newest().stream().collect(Collectors.toMap(RetentionRow::kind, Function.identity()));
        return kinds.stream().map(data -> rule(data, newest.get(data.key()))).toList();
    }

    private Rule rule(PersonalData data, @Nullable RetentionRow row) {
        int longest = limits.longest(data.key());
        int months = row == null ? data.usualMonths() : row.months();
        return new Rule(data, row, Math.min(months, longest), longest, LocalDate.now(clock.withZone(Norwegian.ZONE)));
    }

    PersonalData data(String kind) {
        return kinds.stream()
                .filter(data -> data.key().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of personal data: " + kind));
    }

    void put(PersonalData data, Retention retention, int months, String person) {
        said.save(
                new RetentionRow(new RetentionId(ids.next()), data.key(), retention, months, person, clock.instant()));
    }

    /** @param person null: the night's work */
    void noteForgotten(PersonalData data, int number, @Nullable String person) {
        erasures.save(new ErasureRow(new ErasureId(ids.next()), data.key(), number, person, now()));
    }

    Instant now() {
        return clock.instant();
    }
}
