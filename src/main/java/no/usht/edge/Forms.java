package no.usht.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Messages whose parameters the server takes for those of the address. */
final class Forms {

    private Forms() {}

    static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && type(request).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    static boolean isInParts(HttpServletRequest request) {
        return type(request).startsWith("multipart/");
    }

    private static String type(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").strip().toLowerCase(Locale.ROOT);
    }
}
