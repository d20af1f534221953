package no.usht.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import no.usht.access.SignInProblem.Kind;
import no.usht.tenancy.PrivateHosts;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses of an issuer are called, or opened by people's browsers: encrypted ones of the open network, and others only
 * of hosts that the configuration names.
 *
 * <p>They may be of another host than the issuer's own, as those of Entra ID and Google are. Who runs an issuer must not reach by us what
 * only we can reach: names are looked up for each call, and it goes to the very addresses that were looked at.
 */
final class AllowedAddresses implements DnsResolver {

    private final PrivateHosts trusted;

    private AllowedAddresses(PrivateHosts trusted) {
        this.trusted = trusted;
    }

    /** Those of the shared issuer, whose own host the configuration names. */
    static AllowedAddresses ofTheShared(SignInProperties properties) {
        Set<String> trusted = new HashSet<>(properties.privateHosts());
        try {
            String host = new URI(String.valueOf(properties.issuer()).strip()).getHost();
            if (host != null) {
                trusted.add(host);
            }
        } catch (URISyntaxException e) {
            // Nobody will be led there: it is refused as no address where it is asked.
            return new AllowedAddresses(new PrivateHosts(trusted));
        }
        return new AllowedAddresses(new PrivateHosts(trusted));
    }

    /** Those of centres' own. */
    static AllowedAddresses ofCentres(SignInProperties properties) {
        return new AllowedAddresses(new PrivateHosts(properties.privateHosts()));
    }

    /**
     * The address, if its form is right.
     *
     * @throws SignInProblemException if it is none, or travels in clear
     */
    URI require(String text) {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException e) {
            throw new SignInProblemException(Kind.NO_ADDRESS, text, e);
        }
        boolean isClear = "http".equalsIgnoreCase(address.getScheme());
        if ((!isClear && !"https".equalsIgnoreCase(address.getScheme()))
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            throw new SignInProblemException(Kind.NO_ADDRESS, text);
        }
        if (isClear && !isTrusted(address.getHost())) {
            throw new SignInProblemException(Kind.NOT_HTTPS, text);
        }
        return address;
    }

    /**
     * The address, if its form is right and its host is where we may go.
     *
     * @throws SignInProblemException if not
     */
    URI requireReachable(String text) {
        URI address = require(text);
        try {
            resolve(address.getHost());
            return address;
        } catch (ForbiddenHostException e) {
            throw new SignInProblemException(Kind.NO_ADDRESS, text, e);
        } catch (UnknownHostException e) {
            throw new SignInProblemException(Kind.UNKNOWN_HOST, address.getHost(), e);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        boolean isTrusted = isTrusted(host);
        if (Arrays.stream(found).anyMatch(ip -> isSurroundings(ip) || (!isTrusted && isPrivate(ip)))) {
            throw new ForbiddenHostException(host);
        }
        return found;
    }

    @Override
    public @Nullable String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isTrusted(String host) {
        return trusted.contains(host);
    }

    /** What only the machine's surroundings answer at, such as where clouds tell machines their credentials. */
    private static boolean isSurroundings(InetAddress ip) {
        return ip.isLinkLocalAddress() || ip.isAnyLocalAddress() || ip.isMulticastAddress();
    }

    /** NAT64 (RFC 6052): in its last bytes the address has one of IPv4, which is where it leads. */
    private static boolean isBehindTranslator(byte[] ip) {
        if (ip[0] != 0 || ip[1] != 0x64) {
            return false;
        }
        try {
            InetAddress behind = InetAddress.getByAddress(Arrays.copyOfRange(ip, ip.length - 4, ip.length));
            return isSurroundings(behind) || isPrivate(behind);
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static boolean isPrivate(InetAddress ip) {
        if (ip.isLoopbackAddress() || ip.isSiteLocalAddress()) {
            return true;
        }
        byte[] bytes = ip.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (ip instanceof Inet6Address) {
            return isBehindTranslator(bytes)
                    // Unique local addresses; and older ways to wrap an address of IPv4, of which nobody has need.
                    || (first & 0xfe) == 0xfc
                    || (first == 0 && second == 0)
                    || (first == 0x20 && second == 0x02);
        }
        return first == 0
                || (first == 100 && (second & 0xc0) == 64) // Shared by carriers' customers.
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || first >= 240;
    }
}
