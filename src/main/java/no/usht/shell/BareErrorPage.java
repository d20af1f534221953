package no.usht.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.usht.shared.Language;
import no.usht.tenancy.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for what fails before Vaadin has the request: an address that is no address, a form without its token, a filter that
 * failed, a page that is begun while the database is away. Needs no script, no session and no database, so it does not know who
 * is signed in: the front page does.
 */
@Component
class BareErrorPage implements ErrorViewResolver {

    static final String TEXTS = "vaadin-i18n.translations";
    private static final String REQUEST_ID = "X-Request-Id";

    static final String CONTENT_TYPE = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        boolean away = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && DatabaseAway.caused(failure);
        String kind = away ? "away" : kind(status);
        View view = (values, asked, response) -> {
            response.setContentType(CONTENT_TYPE);
            response.getWriter().write(html(asked, kind, reference(response)));
        };
        ModelAndView page = new ModelAndView(view, model);
        page.setStatus(away ? HttpStatus.SERVICE_UNAVAILABLE : status);
        return page;
    }

    /** The page for a request that is no request of HTTP or has an address that is none. */
    static String ofMalformed(HttpServletRequest request) {
        return html(request, "missing", "");
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case MISDIRECTED_REQUEST -> "host";
            case CONTENT_TOO_LARGE -> "large";
            case URI_TOO_LONG -> "long";
            case TOO_MANY_REQUESTS -> "many";
            case SERVICE_UNAVAILABLE -> "full";
            default -> status.is5xxServerError() ? "internal" : "missing";
        };
    }

    private static String html(HttpServletRequest request, String kind, String reference) {
        Language language = Preferences.ofBrowser(request);
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, language.locale());
        String title = texts.getString("shell.error." + kind + ".title");
        String text = Stream.of(".text", ".what")
                .map(part -> "shell.error." + kind + part)
                .filter(texts::containsKey)
                .map(texts::getString)
                .findFirst()
                .orElseThrow()
                .replace("{0}", reference);
        String root = Objects.requireNonNullElse(request.getContextPath(), "") + "/";
        return """
                        <!doctype html>
                        <html lang="%s" style="color-scheme: light dark">
                        <head>
                        <meta charset="UTF-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>%s</title>
                        <link rel="icon" href="%sfavicon.svg">
                        <link rel="stylesheet" href="%saura/aura.css">
                        <link rel="stylesheet" href="%sstyles.css">
                        </head>
                        <body>
                        <main class="usht-error-page">
                        <h1>%s</h1>
                        <p>%s</p>
                        <div class="usht-actions"><a href="%s">%s</a></div>
                        </main>
                        </body>
                        </html>
                        """.formatted(
                        language.tag(),
                        HtmlUtils.htmlEscape(title),
                        root,
                        root,
                        root,
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(text),
                        root,
                        HtmlUtils.htmlEscape(texts.getString("shell.error.front")));
    }

    private static String reference(HttpServletResponse response) {
        @Nullable String id = response.getHeader(REQUEST_ID);
        return Objects.requireNonNullElse(id, "");
    }
}
