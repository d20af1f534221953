package no.usht.centre;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How long what is kept of contacts counts as sure.
 *
 * @param confirmAfterMonths after how long without a confirmation they are asked
 */
@ConfigurationProperties("usht.contacts")
public record ContactSettings(@DefaultValue("12") int confirmAfterMonths) {

    private static final int LONGEST = 120;

    /** @throws InvalidConfigurationPropertyValueException if nobody would be asked, or all of them always */
    public ContactSettings {
        if (confirmAfterMonths < 1 || confirmAfterMonths > LONGEST) {
            throw new InvalidConfigurationPropertyValueException(
                    "usht.contacts.confirm-after-months",
                    confirmAfterMonths,
                    "It must be a number of months from 1 to " + LONGEST + ".");
        }
    }

    /** Who was confirmed on that day or later, is sure enough. */
    public LocalDate sureSince(LocalDate today) {
        return today.minusMonths(confirmAfterMonths);
    }
}
