package no.usht.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;

/** The frame of the directorate's workspace; lets in its members only and pins the workspace to the tab. */
@RoutePrefix("nasjonal")
@PermitAll
public class NationalLayout extends AppLayout {}
