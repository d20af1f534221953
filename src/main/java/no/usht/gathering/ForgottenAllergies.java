package no.usht.gathering;

import java.time.Clock;
import java.time.LocalTime;
import no.usht.jobs.DailyWork;
import org.springframework.stereotype.Component;

/** Takes away each night what people can't eat at gatherings that are over. */
@Component
class ForgottenAllergies implements DailyWork {

    private static final LocalTime AT = LocalTime.of(0, 30);

    private final AllergyRepository rows;
    private final Clock clock;

    ForgottenAllergies(AllergyRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "past-allergies";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        return rows.forgetPast(AllergyService.startOfToday(clock));
    }
}
