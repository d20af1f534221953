package no.usht.access;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import no.usht.shared.Language;
import org.springframework.stereotype.Component;

/** What the client engine shows when it can't go on: a page for an ended session, words that help for the rest. */
@Component
class NorwegianSystemMessages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(NorwegianSystemMessages::messages);
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        VaadinService service = info.getService();
        I18NProvider texts = service.getInstantiator().getI18NProvider();
        Locale locale = Language.fromLocale(info.getLocale()).locale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL(
                service.getContextRootRelativePath(info.getRequest()) + SignInAddresses.SESSION_ENDED.substring(1));
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("access.problem.caption", locale));
        messages.setInternalErrorMessage(texts.getTranslation("access.problem.message", locale));
        messages.setSyncErrorCaption(texts.getTranslation("access.outOfStep.caption", locale));
        messages.setSyncErrorMessage(texts.getTranslation("access.outOfStep.message", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("access.cookies.caption", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("access.cookies.message", locale));
        return messages;
    }
}
