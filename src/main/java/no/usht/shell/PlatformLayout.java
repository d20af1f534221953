package no.usht.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;

/** The frame of the operator's workspace; lets in its members only and pins the workspace to the tab. */
@RoutePrefix("plattform")
@PermitAll
public class PlatformLayout extends AppLayout {}
