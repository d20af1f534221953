package no.usht.decision;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What letters say that no scheme does.
 *
 * @param complaintDays how many days there are to complain, from when the letter came
 */
@ConfigurationProperties("usht.grants")
public record DecisionSettings(@DefaultValue("21") int complaintDays) {

    private static final int LONGEST = 365;

    /** @throws InvalidConfigurationPropertyValueException if nobody could complain, or for ever */
    public DecisionSettings {
        if (complaintDays < 1 || complaintDays > LONGEST) {
            throw new InvalidConfigurationPropertyValueException(
                    "usht.grants.complaint-days",
                    complaintDays,
                    "It must be a number of days from 1 to " + LONGEST + ".");
        }
    }
}
