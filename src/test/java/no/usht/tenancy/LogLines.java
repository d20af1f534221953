package no.usht.tenancy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;

/** Logs as the program is configured to: once in the midst of a request that works in a workspace, once after it. */
final class LogLines {

    static final String WITHIN = "Within a request";
    static final String AFTER = "After the request";
    static final String FORGED =
            "a message\n12:00:00.000 ERROR [c_oppland] [] u.i : forged\r\nand\u0085more\u2028of\u001b[31mit";

    private static final Logger log = LoggerFactory.getLogger(LogLines.class);

    private LogLines() {}

    public static void main(String[] args) throws ServletException, IOException {
        SpringApplication application = new SpringApplication(LogLines.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(args).close();
        Workspaces workspaces = new Workspaces(
                Optional::empty, new DefaultListableBeanFactory().getBeanProvider(PlatformTransactionManager.class));
        new RequestIdFilter()
                .doFilter(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        (request, response) -> workspaces.run(
                                Workspace.centre(new CentreKey("vestfold")), () -> log.warn("{}", WITHIN)));
        log.warn("{}", AFTER);
        log.warn("Told {}", FORGED);
        log.error("Failed", new IllegalStateException(FORGED, new IllegalArgumentException("Cause: " + FORGED)));
    }
}
