package no.usht.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of the public pages; pins the public site to the tab. */
@AnonymousAllowed
public class PublicLayout extends Div implements RouterLayout {}
