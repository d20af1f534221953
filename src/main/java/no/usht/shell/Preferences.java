package no.usht.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonService;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language form and the colours that a person or a visitor wants, and where that is kept. */
@Component
class Preferences {

    private static final String LANGUAGE = "usht_lang";
    private static final String COLOURS = "usht_scheme";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int PUBLIC_HUE = 235;
    private static final int NATIONAL_HUE = 200;
    private static final int PLATFORM_HUE = 280;

    private final WorkspaceAccess guide;
    private final PersonService people;

    Preferences(WorkspaceAccess guide, PersonService people) {
        this.guide = guide;
        this.people = people;
    }

    /**
     * The language form to answer in: the person's own choice, then this browser's, then that of the centre whose member the
     * person is, then what the browser asks for.
     *
     * @param path the address asked for, without a slash in front
     */
    Language language(VaadinRequest request, String path) {
        return guide.person()
                .flatMap(CurrentPerson::language)
                .flatMap(Language::parse)
                .or(() -> cookie(request, LANGUAGE).flatMap(Language::parse))
                .or(() -> centre(path).map(Tenant::language).flatMap(Language::parse))
                .orElseGet(() -> asked(request.getLocales()));
    }

    /** The hue of the accent colour on that page, degrees. */
    int hue(String path) {
        return switch (path.split("/", 2)[0]) {
            case "nasjonal" -> NATIONAL_HUE;
            case "plattform" -> PLATFORM_HUE;
            default -> centre(path).map(Tenant::accent).orElse(PUBLIC_HUE);
        };
    }

    ColourScheme colours(VaadinRequest request) {
        return cookie(request, COLOURS).flatMap(ColourScheme::parse).orElse(ColourScheme.SYSTEM);
    }

    ColourScheme colours() {
        return colours(VaadinService.getCurrentRequest());
    }

    /** Keeps the language form and shows this same page in it; nothing is lost, as drafts save themselves. */
    void choose(Language language) {
        if (guide.person().isPresent()) {
            people.chooseLanguage(language);
        }
        keep(LANGUAGE, language.tag());
        UI.getCurrent().getPage().reload();
    }

    /** Keeps the colours and shows them at once. */
    void choose(ColourScheme scheme) {
        keep(COLOURS, scheme.tag());
        UI.getCurrent().getPage().setColorScheme(scheme.value());
    }

    /** The centre of an address, for its members: to everybody else it looks like one that exists nowhere. */
    private Optional<Tenant> centre(String path) {
        String[] segments = path.split("/", 3);
        return segments.length > 1 && segments[0].equals("s")
                ? CentreKey.parse(segments[1])
                        .filter(key -> guide.mayEnter(Workspace.centre(key)))
                        .flatMap(guide::tenant)
                : Optional.empty();
    }

    /** The form for a page that is drawn without asking who the person is: this browser's choice, then what it asks for. */
    static Language ofBrowser(HttpServletRequest request) {
        return cookie(request.getCookies(), LANGUAGE)
                .flatMap(Language::parse)
                .orElseGet(() -> asked(request.getLocales()));
    }

    private static Language asked(Enumeration<Locale> locales) {
        return Collections.list(locales).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("nn") || language.equals("nb") || language.equals("no"))
                .findFirst()
                .filter("nn"::equals)
                .map(language -> Language.NN)
                .orElse(Language.NB);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return cookie(request.getCookies(), name);
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
