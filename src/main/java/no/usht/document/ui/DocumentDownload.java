package no.usht.document.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import no.usht.document.DocumentDetails;
import no.usht.document.DocumentService;
import no.usht.document.FileKind;
import no.usht.document.UnknownDocumentException;
import no.usht.uikit.TabDownloads;
import org.springframework.http.MediaType;

/** Hands a version of a file to the browser: to be saved, or to be shown where nothing in it can do anything. */
final class DocumentDownload {

    /** No script, no form, nothing from elsewhere, an origin of its own, and in no frame. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private DocumentDownload() {}

    /** To be saved. */
    static DownloadHandler saved(DocumentService documents, DocumentDetails document, DocumentDetails.Version version) {
        return TabDownloads.of(event -> send(event, documents, document, version, false));
    }

    /** To be shown by the browser itself, where the kind is one that it can show safely. */
    static DownloadHandler shown(DocumentService documents, DocumentDetails document) {
        DocumentDetails.Version newest = document.newest();
        boolean isShown = newest.kind().filter(FileKind::isShown).isPresent();
        return TabDownloads.of(event -> send(event, documents, document, newest, isShown));
    }

    private static void send(
            DownloadEvent event,
            DocumentService documents,
            DocumentDetails document,
            DocumentDetails.Version version,
            boolean isShown)
            throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        event.setContentType(version.kind().map(FileKind::mediaType).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE));
        event.setContentLength(version.bytes());
        if (isShown) {
            event.inline(document.nameOf(version));
        } else {
            event.setFileName(document.nameOf(version));
        }
        try {
            documents.write(document.id(), version.number(), event.getOutputStream());
        } catch (UnknownDocumentException gone) {
            // Nothing was written yet: that it is there is asked first.
            event.setContentLength(0);
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
