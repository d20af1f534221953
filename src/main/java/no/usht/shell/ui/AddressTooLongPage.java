package no.usht.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.usht.shell.AddressTooLongException;
import org.springframework.http.HttpStatus;

/** Somebody asked for more words than a search takes. */
@AnonymousAllowed
class AddressTooLongPage extends ErrorPage implements HasErrorParameter<AddressTooLongException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AddressTooLongException> parameter) {
        show(getTranslation("shell.error.long.title"), getTranslation("shell.error.long.text"));
        return HttpStatus.URI_TOO_LONG.value();
    }
}
