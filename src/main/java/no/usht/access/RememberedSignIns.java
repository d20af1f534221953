package no.usht.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Lets the browser remember for some minutes where each sign-in leads, so that one whose session is gone can begin once more.
 *
 * <p>Two tabs that ask for their first page at once are each given a session, and the browser keeps one of them. Nobody is
 * signed in by what stands here: it names a page of ours, which anybody may name.
 */
final class RememberedSignIns {

    /** Parameter of a sign-in that has begun once more: if that is lost too, something else is wrong. */
    static final String AGAIN = "igjen";

    private static final String PREFIX = "usht_til_";

    private static final Duration LIFE = Duration.ofMinutes(10);

    /** All that begin in those minutes come back together in the headers of one request, which have their bound. */
    private static final int LONGEST = 300;

    private static final int NAME_BYTES = 8;

    private RememberedSignIns() {}

    /** Remembers where the sign-in of that state leads, unless it has been lost before. */
    static void remember(String state, LocalPath target, HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter(AGAIN) == null && target.value().length() <= LONGEST) {
            String text = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(target.value().getBytes(StandardCharsets.UTF_8));
            write(name(state), text, LIFE, request, response);
        }
    }

    /** Where the sign-in of that answer was to lead; only once. */
    static Optional<LocalPath> take(HttpServletRequest answer, HttpServletResponse response) {
        String state = answer.getParameter("state");
        if (state == null || answer.getCookies() == null) {
            return Optional.empty();
        }
        String name = name(state);
        Optional<String> found = Arrays.stream(answer.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
        found.ifPresent(text -> write(name, "", Duration.ZERO, answer, response));
        return found.flatMap(RememberedSignIns::decoded)
                .filter(target -> target.value().length() <= LONGEST && target.isPlace());
    }

    /** Where a sign-in begins once more that was to lead there; whom another tab has signed in is led on. */
    static LocalPath again(LocalPath target) {
        return new LocalPath(SignInAddresses.towards(SignInAddresses.SIGN_IN, Optional.of(target))
                        .value()
                + "&" + AGAIN);
    }

    private static Optional<LocalPath> decoded(String text) {
        try {
            return LocalPath.parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void write(
            String name, String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(request.getContextPath() + SignInAddresses.answer(""))
                        .maxAge(life)
                        .httpOnly(true)
                        .secure(request.getServletContext()
                                .getSessionCookieConfig()
                                .isSecure())
                        // The issuer's answer comes from another site.
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    /** Of the state, which is from outside when it comes back. */
    private static String name(String state) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
