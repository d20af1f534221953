package no.usht.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.usht.tenancy.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program failed while it opened a page, or could not get at the database; bare, as a frame asks the database who may see what. */
@AnonymousAllowed
class InternalErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(InternalErrorPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        getElement().setAttribute("role", "main");
        boolean away = DatabaseAway.caused(parameter.getException());
        String reference = Reference.next();
        log.error("[{}] /{} could not be shown", reference, event.getLocation().getPath(), parameter.getException());
        if (away) {
            show(
                    getTranslation("shell.error.away.title"),
                    getTranslation("shell.error.away.what", reference),
                    getTranslation("shell.error.internal.kept"));
        } else {
            show(
                    getTranslation("shell.error.internal.title"),
                    getTranslation("shell.error.internal.what", reference),
                    getTranslation("shell.error.internal.kept"));
        }
        offer(new Button(
                getTranslation("shell.error.reload"),
                pressed -> UI.getCurrent().getPage().reload()));
        return (away ? HttpStatusCode.SERVICE_UNAVAILABLE : HttpStatusCode.INTERNAL_SERVER_ERROR).getCode();
    }
}
