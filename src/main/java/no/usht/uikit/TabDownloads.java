package no.usht.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.security.access.AccessDeniedException;

/**
 * Files that are made anew for each request: in the workspace and the language of the tab that asks, with the rights of who is
 * signed in by then.
 */
public final class TabDownloads {

    private TabDownloads() {}

    /** What writes a file. */
    @FunctionalInterface
    public interface Writing {

        /** Writes it; nothing may be written yet where it throws {@link AccessDeniedException} or is rejected for now. */
        void write(DownloadEvent event) throws IOException;
    }

    /** A file that is written so; no page waits for it. */
    public static DownloadHandler of(Writing writing) {
        return event -> {
            // The request is of no tab, and so of no workspace, until it is said to be this one's.
            UI.setCurrent(event.getUI());
            try {
                writing.write(event);
            } catch (AccessDeniedException refused) {
                event.getResponse().sendError(HttpStatusCode.FORBIDDEN.getCode(), "");
            } catch (RejectedExecutionException busy) {
                event.getResponse().sendError(HttpStatusCode.SERVICE_UNAVAILABLE.getCode(), "");
            } finally {
                UI.setCurrent(null);
            }
        };
    }
}
