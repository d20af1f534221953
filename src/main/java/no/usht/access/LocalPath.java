package no.usht.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address within this service to lead a person back to; can't be made of anything that leads elsewhere.
 *
 * @param value starts with one slash; may have a query
 */
public record LocalPath(String value) {

    private static final int LONGEST = 2000;

    /** Browsers take a second slash or a backslash for the start of a host, and drop control characters. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    /** What it makes no sense to come back to: it would sign in or out, or say again that the session has ended. */
    private static final List<String> NOT_PLACES = List.of(
            SignInAddresses.SESSION_ENDED,
            SignInAddresses.SIGN_IN_FAILED,
            SignInAddresses.SIGN_IN,
            SignInAddresses.SIGN_OUT,
            "/oauth2/",
            "/login/");

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not an address within this service");
        }
    }

    /** The path, if the string from outside is one. */
    public static Optional<LocalPath> parse(String value) {
        return isLocal(value) ? Optional.of(new LocalPath(value)) : Optional.empty();
    }

    private static boolean isLocal(String value) {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            return false;
        }
        try {
            URI uri = new URI(value);
            String path = uri.getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && path != null
                    // No "..", "." or empty steps, which would let the path be another than the one compared below.
                    && uri.equals(uri.normalize())
                    && NOT_PLACES.stream().noneMatch(path::startsWith);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
