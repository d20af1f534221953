package no.usht.application;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded of applications.
 *
 * @param reminderDays how many days before the last day of a call those are reminded who have not sent; with a minus: after it
 */
@ConfigurationProperties("usht.applications")
record ApplicationSettings(@DefaultValue({"14", "3", "-1"}) List<Integer> reminderDays) {

    ApplicationSettings {
        reminderDays = List.copyOf(reminderDays);
    }
}
