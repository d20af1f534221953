package no.usht.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** A link to a file that is put together when somebody follows it; see {@link TabDownloads}. */
public final class FileLink extends Anchor {

    /** What is to be sent. */
    public record Prepared(String name, String type, Supplier<byte[]> content) {}

    /** @param prepare empty where there is nothing any more */
    public FileLink(String text, Supplier<Optional<Prepared>> prepare) {
        super(TabDownloads.of(event -> send(event, prepare)), text);
        // With it, browsers would save the page that says why there is no file as the file.
        setDownload(false);
    }

    private static void send(DownloadEvent event, Supplier<Optional<Prepared>> prepare) throws IOException {
        Optional<Prepared> prepared = prepare.get();
        if (prepared.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        Prepared file = prepared.get();
        byte[] content = file.content().get();
        event.setFileName(file.name());
        event.setContentType(file.type());
        event.setContentLength(content.length);
        event.getOutputStream().write(content);
    }
}
