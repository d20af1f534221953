package no.usht.plan;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded of plans, and what a year's work is.
 *
 * @param reminderDays how many days before a tertial ends people are reminded of measures whose status is not told
 * @param fullTimeHours hours that somebody works in a year who does nothing else
 */
@ConfigurationProperties("usht.plan")
public record PlanSettings(
        @DefaultValue({"14", "3"}) List<Integer> reminderDays,
        @DefaultValue("1695") int fullTimeHours) {

    public PlanSettings {
        reminderDays = List.copyOf(reminderDays);
    }

    /** How long before the end it is time to tell the status. */
    public int firstReminder() {
        return reminderDays.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
