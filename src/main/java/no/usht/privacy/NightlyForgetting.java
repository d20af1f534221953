package no.usht.privacy;

import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import no.usht.jobs.DailyWork;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** Forgets the names that a centre has kept for as long as it said, and who looked at lists of people long ago. */
@Component
class NightlyForgetting implements DailyWork {

    private static final LocalTime AT = LocalTime.of(3, 15);
    /** Who looked at what is personal data, too. */
    private static final Period READINGS = Period.ofYears(2);

    private final Retentions retentions;
    private final ListReadingRepository readings;

    NightlyForgetting(Retentions retentions, ListReadingRepository readings) {
        this.retentions = retentions;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "forgetting";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        int all = 0;
        for (Retentions.Rule rule : retentions.rules()) {
            PersonalData data = rule.data();
            List<PersonalId> old = data.unusedSince(rule.day());
            old.forEach(id -> data.forget(id, null));
            int forgotten = old.size() + data.forgetLeftovers(rule.day());
            if (forgotten > 0) {
                retentions.noteForgotten(data, forgotten, null);
            }
            all += forgotten;
        }
        readings.forget(retentions.now().atZone(Norwegian.ZONE).minus(READINGS).toInstant());
        return all;
    }
}
