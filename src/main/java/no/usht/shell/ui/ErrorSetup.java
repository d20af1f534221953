package no.usht.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.function.Predicate;
import no.usht.access.LocalPath;
import no.usht.access.SignInAddresses;
import no.usht.shared.Language;
import no.usht.shell.CentreStanding;
import no.usht.tenancy.DatabaseAway;
import no.usht.tenancy.TabWorkspace;
import no.usht.uikit.Notices;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says it in plain words when something fails under a person's hands, and puts the rest in the log. */
@Component
class ErrorSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ErrorSetup.class);

    private final transient TabWorkspace tab;
    private final transient CentreStanding standing;

    ErrorSetup(TabWorkspace tab, CentreStanding standing) {
        this.tab = tab;
        this.standing = standing;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::handle));
        event.getSource().setSystemMessagesProvider(ErrorSetup::systemMessages);
    }

    private void handle(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        @Nullable UI ui = UI.getCurrent();
        if (isDenied(failure)) {
            log.warn("Refused: {}", failure.getMessage());
            if (ui != null) {
                Notices.failed(refusal(ui));
            }
            return;
        }
        if (isBrowserGone(failure)) {
            log.debug("The browser went away before it had its answer", failure);
            return;
        }
        String reference = Reference.next();
        if (ForgedMessage.caused(failure)) {
            // A page's own script sends none; whoever does may do so as often as they like.
            log.warn("[{}] Refused a message that no page sends: {}", reference, failure.toString());
            log.debug("[{}] It was refused here", reference, failure);
        } else {
            log.error("[{}] A request failed", reference, failure);
        }
        if (ui != null) {
            Notices.failed(ui.getTranslation(
                    DatabaseAway.caused(failure) ? "shell.error.away.listener" : "shell.error.listener", reference));
        }
    }

    /** The centre may have been paused, merged, closed or renamed while somebody was at work in it. */
    private String refusal(UI ui) {
        return tab.current()
                .flatMap(workspace -> standing.obstacle(workspace, ui))
                .map(why -> ui.getTranslation("shell.error.notNow", why))
                .orElseGet(() -> ui.getTranslation("shell.error.rightGone"));
    }

    private static boolean isDenied(@Nullable Throwable failure) {
        return hasCause(failure, AccessDeniedException.class::isInstance);
    }

    /** Somebody closed the tab or went on: nothing failed, and there is nobody to tell. */
    private static boolean isBrowserGone(@Nullable Throwable failure) {
        return hasCause(failure, ClientAbortException.class::isInstance);
    }

    private static boolean hasCause(@Nullable Throwable failure, Predicate<Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** What the browser shows when it can't go on with this tab: Vaadin's own words are English. */
    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = Language.fromLocale(info.getLocale()).locale();
        var texts = info.getService().getInstantiator().getI18NProvider();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(texts.getTranslation("shell.system.internal.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.system.internal", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(texts.getTranslation("shell.system.internal.title", locale));
        messages.setSyncErrorMessage(texts.getTranslation("shell.system.internal", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.system.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.system.cookies", locale));
        // The page's first load asks without saying for which request.
        @Nullable
        VaadinRequest request = info.getRequest() == null ? VaadinService.getCurrentRequest() : info.getRequest();
        // A visitor has nothing to come back to but the page itself, which is loaded anew.
        if (request != null && request.getUserPrincipal() != null) {
            messages.setSessionExpiredURL(info.getService().getContextRootRelativePath(request)
                    + new LocalPath(SignInAddresses.SESSION_ENDED).href());
        }
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
