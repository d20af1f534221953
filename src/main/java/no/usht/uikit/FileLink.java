package no.usht.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A link that downloads a file, which is made anew for each request.
 *
 * <p>What is in it is put together as if on the page: in the workspace of its tab, in its language, with the rights of who is
 * signed in by then.
 */
public final class FileLink extends Anchor {

    /**
     * What is to be sent.
     *
     * @param content makes the file, which may take a while; no page waits for it
     */
    public record Prepared(String name, String type, Supplier<byte[]> content) {}

    /** @param prepare empty where there is nothing any more; content that is refused for now is answered so (503) */
    public FileLink(String text, Supplier<Optional<Prepared>> prepare) {
        super((DownloadHandler) event -> send(event, prepare), text);
        // With it, browsers would save the page that says why there is no file as the file.
        setDownload(false);
    }

    private static void send(DownloadEvent event, Supplier<Optional<Prepared>> prepare) throws IOException {
        // The request is of no tab, and so of no workspace, until it is said to be this one's.
        AtomicReference<@Nullable Prepared> prepared = new AtomicReference<>();
        event.getUI().accessSynchronously(() -> prepared.set(prepare.get().orElse(null)));
        Prepared file = prepared.get();
        if (file == null) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        byte[] content;
        try {
            content = file.content().get();
        } catch (RejectedExecutionException busy) {
            event.getResponse().sendError(HttpStatusCode.SERVICE_UNAVAILABLE.getCode(), "");
            return;
        }
        event.setFileName(file.name());
        event.setContentType(file.type());
        event.setContentLength(content.length);
        event.getOutputStream().write(content);
    }
}
