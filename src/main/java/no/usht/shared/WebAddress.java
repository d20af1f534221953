package no.usht.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a page on the web: http or https with a host; anything else could run a script when clicked, and a name
 * before the host would make it seem another than it is.
 *
 * @param value as it is linked: in full, without characters that some programs stop at
 */
public record WebAddress(String value) {

    private static final Pattern BEGINNING =
            Pattern.compile("(https?)://([^/?#\\\\]+)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Blanks, controls, and what nobody sees; a browser would drop them, or show another address than it opens. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]");

    /** Legal in no address and copied from many: what a browser encodes by itself, and a percent sign that encodes nothing. */
    private static final Pattern TO_ENCODE = Pattern.compile("[|^`{}\"<>\\[\\]\\\\]|%(?![0-9A-Fa-f]{2})");

    /** @throws IllegalArgumentException if it is none; what somebody typed is for {@link #parse} */
    public WebAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not a web address");
        }
    }

    /** The address in what somebody typed, {@code www.} completed; empty if it is none. */
    public static Optional<WebAddress> parse(String typed) {
        String address = typed.strip();
        if (address.regionMatches(true, 0, "www.", 0, 4)) {
            address = "https://" + address;
        }
        Matcher parts = BEGINNING.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        // Telephones begin with a capital, Https; the database knows a web address by its small letters.
        String whole = parts.group(1).toLowerCase(Locale.ROOT) + "://" + parts.group(2) + encoded(parts.group(3));
        return isAddress(whole) ? Optional.of(new WebAddress(whole)) : Optional.empty();
    }

    private static String encoded(String path) {
        int place = path.indexOf('#');
        // The first number sign begins the place within the page; another one is a part of its name.
        String single = place < 0
                ? path
                : path.substring(0, place + 1) + path.substring(place + 1).replace("#", "%23");
        return TO_ENCODE
                .matcher(single)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "%%%02X".formatted(found.group().getBytes(StandardCharsets.US_ASCII)[0])));
    }

    private static boolean isAddress(String whole) {
        try {
            String authority = new URI(whole).getRawAuthority();
            return BEGINNING.matcher(whole).matches()
                    && !UNSEEN.matcher(whole).find()
                    && authority != null
                    && !authority.contains("@");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Whether its host has a dot, and so is more than a name within somebody's own network. */
    public boolean hasDomain() {
        return URI.create(value).getRawAuthority().contains(".");
    }

    /** Whether what is sent there and back can be read on the way by nobody. */
    public boolean isEncrypted() {
        return value.startsWith("https:");
    }
}
