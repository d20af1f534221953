package no.usht.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.usht.shell.ErrorFrame;
import no.usht.shell.WorkspaceClosedException;

/** The person's workspace is not open now. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class WorkspaceClosedPage extends ErrorPage implements HasErrorParameter<WorkspaceClosedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<WorkspaceClosedException> parameter) {
        show(
                getTranslation("shell.error.closed.title", parameter.getCustomMessage()),
                parameter.getException().why());
        return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }
}
