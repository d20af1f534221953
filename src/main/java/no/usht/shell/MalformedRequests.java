package no.usht.shell;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Has what Tomcat refuses by itself, such as an address with a lone percent sign, answered by our page and not by its own. */
@Component
// After Spring Boot's own, whose valve then finds an answer written.
@Order(Ordered.LOWEST_PRECEDENCE)
class MalformedRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answer()));
    }

    private static final class Answer extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            // What is no fault of the request's is left to Spring Boot's valve: "no such page" would not be true.
            boolean isRefused = HttpStatusCode.valueOf(response.getStatus()).is4xxClientError();
            if (!isRefused || response.getContentWritten() > 0 || !response.isError()) {
                return;
            }
            try {
                // No filter has seen it.
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setContentType(BareErrorPage.CONTENT_TYPE);
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(BareErrorPage.ofMalformed(request));
                    response.finishResponse();
                }
            } catch (IOException e) {
                // Nobody waits for the answer any more.
                getContainer().getLogger().debug("An answer to a malformed request could not be sent", e);
            }
        }
    }
}
