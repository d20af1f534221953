package no.usht.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the layouts of all workspaces need, so that each is given one thing. */
@Component
record FrameTools(
        WorkspaceAccess guide,
        WorkspaceHeaders headers,
        ServicePages pages,
        Preferences preferences,
        ObjectProvider<HeaderAddition> additions,
        AuthenticationContext signIn) {}
