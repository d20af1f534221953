package no.usht.tenancy;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hosts of issuers that the configuration lets be in the service's own network, and be asked without encryption; what a
 * tenant file may name, and what is called, both follow from it.
 */
@ConfigurationProperties("usht.sign-in")
public record PrivateHosts(@DefaultValue Set<String> privateHosts) {

    /** Where nothing is configured. */
    public static final PrivateHosts NONE = new PrivateHosts(Set.of());

    public PrivateHosts {
        privateHosts = privateHosts.stream().map(PrivateHosts::bare).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it names that host, however either writes it. */
    public boolean contains(String host) {
        return privateHosts.contains(bare(host));
    }

    /** As the configuration, an address and a look-up all write it. */
    private static String bare(String host) {
        String lower = host.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }

    /** The host of that issuer, where only this configuration would let it be asked and does not. */
    public Optional<String> missing(String issuer) {
        URI address = URI.create(issuer);
        String host = Objects.requireNonNullElse(address.getHost(), address.getRawAuthority());
        boolean isOpen = "https".equalsIgnoreCase(address.getScheme()) && host.contains(".");
        return isOpen || contains(host) ? Optional.empty() : Optional.of(host);
    }
}
