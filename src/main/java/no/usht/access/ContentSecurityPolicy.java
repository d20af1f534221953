package no.usht.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run.
 *
 * <p>Scripts in a page run only with the page's own nonce. Two things can't be forbidden with Vaadin 25.2:
 *
 * <ul>
 *   <li>{@code 'unsafe-eval'}: its client engine runs what the server sends ({@code executeJs}, event expressions) through
 *       {@code new Function}. The way around it that its documentation shows, a list of every such snippet, breaks silently
 *       with every change of a component.
 *   <li>{@code style-src 'unsafe-inline'}: its components write {@code style} attributes and elements, which take no nonce.
 * </ul>
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String HEADER = "Content-Security-Policy";
    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String COMMON = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** For everything but Vaadin's page: no script within a page at all. */
    static final String WITHOUT_SCRIPTS = COMMON + "; script-src 'self'";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // The development server's own scripts load others that know no nonce.
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(ContentSecurityPolicy::putNonce);
        }
    }

    private static void putNonce(IndexHtmlResponse page) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, withNonce(nonce));
        // Vaadin lets pages of the same origin frame it.
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }

    static String withNonce(String nonce) {
        return COMMON + "; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'";
    }
}
