package no.usht.demo;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** The mails that the demo's application has sent, with links to click. */
final class DemoMailboxPage extends HttpServlet {

    static final String PATH = "/postkasse";

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"&]+");

    private final transient Supplier<List<DemoMailbox.Received>> mails;

    DemoMailboxPage(Supplier<List<DemoMailbox.Received>> mails) {
        this.mails = mails;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder html = new StringBuilder();
        List<DemoMailbox.Received> received = mails.get();
        if (received.isEmpty()) {
            html.append("<p>Det er ikke kommet noen e-post ennå. Last siden på nytt for å se etter.</p>");
        }
        received.forEach(mail ->
                html.append("<article>\n<h2>%s</h2>\n<p>Til %s, fra %s</p>\n<pre>%s</pre>\n</article>\n"
                        .formatted(
                                escape(mail.subject()),
                                escape(mail.to()),
                                escape(mail.from()),
                                ADDRESS.matcher(escape(mail.text())).replaceAll("<a href=\"$0\">$0</a>"))));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(new ClassPathResource("mailbox.html", DemoMailboxPage.class)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{mails}", html));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
