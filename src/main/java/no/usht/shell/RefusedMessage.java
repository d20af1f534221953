package no.usht.shell;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ResourceBundle;

/** What a page's script is answered when its message is too large to be read. */
public final class RefusedMessage {

    private RefusedMessage() {}

    /** Says it over the page, which goes on when it has been loaded anew. */
    public static String answer(HttpServletRequest request) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BareErrorPage.TEXTS, Preferences.ofBrowser(request).locale());
        return VaadinService.createCriticalNotificationJSON(
                texts.getString("shell.error.large.title"), texts.getString("shell.error.large.text"), null, null);
    }
}
