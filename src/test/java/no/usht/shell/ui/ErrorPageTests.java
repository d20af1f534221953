package no.usht.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** What a person gets when the program could not open a page. */
class ErrorPageTests {

    @Test
    void tellsADatabaseThatIsAwayFromAMistake() {
        assertThat(status(new IllegalStateException(new SQLTransientConnectionException("no connection"))))
                .isEqualTo(503);
        assertThat(status(new IllegalStateException(new SQLException("connection lost", "08006"))))
                .isEqualTo(503);
        assertThat(status(new IllegalStateException(new SQLException("no such column", "42703"))))
                .isEqualTo(500);
        assertThat(status(new IllegalStateException("a mistake"))).isEqualTo(500);
    }

    @Test
    void saysWhichOfTheTwoItIs() {
        assertThat(title(new IllegalStateException(new SQLTransientConnectionException("no connection"))))
                .isNotEqualTo(title(new IllegalStateException("a mistake")));
    }

    @Test
    void offersWorkspacesOnlyToWhoIsSignedIn() {
        VaadinRequest request = mock();
        CurrentInstance.set(VaadinRequest.class, request);
        try {
            assertThat(text(new NotFoundPage())).contains("shell.signIn").doesNotContain("shell.error.workspaces");
            when(request.getUserPrincipal()).thenReturn(() -> "somebody");
            assertThat(text(new NotFoundPage()))
                    .contains("shell.error.workspaces")
                    .doesNotContain("shell.signIn");
        } finally {
            CurrentInstance.clearAll();
        }
    }

    private static String text(NotFoundPage page) {
        page.setErrorParameter(event(), new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        return page.getElement().getTextRecursively();
    }

    private static int status(Exception failure) {
        return new InternalErrorPage().setErrorParameter(event(), new ErrorParameter<>(Exception.class, failure));
    }

    private static String title(Exception failure) {
        InternalErrorPage page = new InternalErrorPage();
        int status = page.setErrorParameter(event(), new ErrorParameter<>(Exception.class, failure));
        assertThat(status).isGreaterThanOrEqualTo(500);
        return page.getPageTitle();
    }

    private static BeforeEnterEvent event() {
        BeforeEnterEvent event = mock();
        when(event.getLocation()).thenReturn(new Location("s/vestfold"));
        return event;
    }
}
