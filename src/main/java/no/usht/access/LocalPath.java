package no.usht.access;

import com.vaadin.flow.router.Location;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.UriUtils;

/**
 * An address within this service; can't be made of anything that leads elsewhere.
 *
 * <p>Everything that comes from outside and says where a person is to be led goes through {@link #parse}, and every link that is
 * made of it through {@link #href}.
 *
 * @param value starts with one slash; may have a query
 */
public record LocalPath(String value) {

    private static final int LONGEST = 1000;

    /** What may stand in an address as RFC 3986 has it, so that no browser reads it otherwise than we do. */
    private static final Pattern FORM = Pattern.compile(
            "((?:/(?:[-\\w.~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*)+)(?:\\?(?:[-\\w.~!$&'()*+,;=:@/?]|%[0-9a-fA-F]{2})*)?");

    private static final Pattern ENCODED_CONTROL = Pattern.compile("%(?:[01][0-9a-fA-F]|7[fF])");

    /** What ends a step, or is no text, or would be decoded once more; with the slashes of other scripts. */
    private static final Pattern UNSAFE = Pattern.compile(
            "[/\\\\%\\p{Cntrl}\\x{FFFD}\\x{2044}\\x{2215}\\x{29F8}\\x{FF0F}\\x{2216}\\x{FE68}\\x{FF3C}]");

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

    /** The address that a view was asked for at, if it has the form of one. */
    public static Optional<LocalPath> of(Location location) {
        String query = location.getQueryParameters().getQueryString();
        try {
            return parse(location.getSegments().stream()
                    // They come encoded or not, by which way they were asked for.
                    .map(segment -> UriUtils.decode(segment, StandardCharsets.UTF_8))
                    .map(segment -> UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("/", "/", query.isEmpty() ? "" : "?" + query)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a person can be led back there, once they have signed in. */
    public boolean isPlace() {
        String path = UriUtils.decode(value.split("\\?", 2)[0], StandardCharsets.UTF_8);
        return NOT_PLACES.stream().noneMatch(path::startsWith);
    }

    /** For links and browsers: relative to the page's base, below a context path too, and a path whatever comes after the dot. */
    public String href() {
        return "." + value;
    }

    private static boolean isLocal(String value) {
        Matcher form = FORM.matcher(value);
        return value.length() <= LONGEST
                && form.matches()
                && !ENCODED_CONTROL.matcher(value).find()
                && areSteps(Objects.requireNonNull(form.group(1)).substring(1).split("/", -1));
    }

    private static boolean areSteps(String[] steps) {
        // A slash at the end is none too many; two in a row, or a host before the first, are.
        return !steps[0].contains(":")
                && IntStream.range(0, steps.length)
                        .allMatch(i -> steps[i].isEmpty() ? i == steps.length - 1 : isStep(steps[i]));
    }

    /** Whether it stays one step, whoever decodes it, however often. */
    private static boolean isStep(String step) {
        String decoded = UriUtils.decode(step, StandardCharsets.UTF_8);
        String plain = Normalizer.normalize(decoded, Normalizer.Form.NFKC);
        return !plain.equals(".")
                && !plain.equals("..")
                && !UNSAFE.matcher(decoded + plain).find();
    }
}
