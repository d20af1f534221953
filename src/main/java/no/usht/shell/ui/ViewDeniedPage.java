package no.usht.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.usht.shell.ErrorFrame;

/** The view's own annotation keeps the person out. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class ViewDeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(getTranslation("shell.error.denied.title"), getTranslation("shell.error.denied.text"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
