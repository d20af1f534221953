package no.usht.privacy;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Within which limits a centre says how long it keeps names.
 *
 * @param longestMonths for kinds of which {@code longest} says nothing
 * @param longest months for each kind
 */
@ConfigurationProperties("usht.privacy")
record PrivacySettings(
        @DefaultValue("60") int longestMonths, @DefaultValue Map<String, Integer> longest) {

    int longest(String kind) {
        return longest.getOrDefault(kind, longestMonths);
    }
}
