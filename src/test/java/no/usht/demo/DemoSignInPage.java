package no.usht.demo;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The page of persons to sign in as: one button each, by workplace, no password. */
final class DemoSignInPage extends HttpServlet {

    static final String PATH = "/logg-inn";
    static final String PERSON = "person";

    private static final long serialVersionUID = 1L;

    private final String template = template();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals(PATH)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String error = request.getParameter("error") == null
                ? ""
                : "<p class=\"error\" role=\"alert\">Vi kjenner ikke den personen. Velg en av dem under.</p>\n";
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(template.replace("{error}", error)
                        .replace("{csrf-name}", HtmlUtils.htmlEscape(token.getParameterName()))
                        .replace("{csrf-token}", HtmlUtils.htmlEscape(token.getToken()))
                        .replace("{workplaces}", workplaces()));
    }

    private static String template() {
        try {
            return new ClassPathResource("sign-in.html", DemoSignInPage.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String workplaces() {
        Map<String, List<DemoPerson>> byWorkplace = DemoPersons.all().stream()
                .collect(Collectors.groupingBy(DemoPerson::workplace, LinkedHashMap::new, Collectors.toList()));
        StringBuilder html = new StringBuilder();
        byWorkplace.forEach((workplace, people) -> {
            html.append("<section>\n<h2>")
                    .append(HtmlUtils.htmlEscape(workplace, "UTF-8"))
                    .append("</h2>\n<ul>\n");
            people.forEach(person ->
                    html.append("<li><button name=\"%s\" value=\"%s\">%s<span>%s</span></button></li>\n"
                            .formatted(
                                    PERSON,
                                    person.identity(),
                                    HtmlUtils.htmlEscape(person.name(), "UTF-8"),
                                    HtmlUtils.htmlEscape(person.title(), "UTF-8"))));
            html.append("</ul>\n</section>\n");
        });
        return html.toString();
    }
}
