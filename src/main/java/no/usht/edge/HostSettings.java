package no.usht.edge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the service is known to be.
 *
 * @param hosts the names in the addresses that people reach it at, without a port
 */
@ConfigurationProperties("usht.edge")
record HostSettings(Set<String> hosts) {

    HostSettings {
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean knows(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
