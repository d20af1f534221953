package no.usht.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.usht.shell.ErrorFrame;

/** There is no such page, or none that this person may know of. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(getTranslation("shell.error.missing.title"), getTranslation("shell.error.missing.text"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
