package no.usht.document.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import no.usht.document.DocumentDetails;
import no.usht.document.DocumentService;
import no.usht.document.FileKind;
import no.usht.document.UnknownDocumentException;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Hands a version of a file to the browser: to be saved, or to be shown where nothing in it can do anything. */
final class DocumentDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    /** No script, no form, nothing from elsewhere, an origin of its own, and in no frame. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final transient DocumentService documents;
    private final transient Workspaces workspaces;
    private final transient Workspace bound;
    private final UUID id;
    private final transient DocumentDetails.Version version;
    private final String name;
    private final boolean isShown;

    private DocumentDownload(
            DocumentService documents,
            Workspaces workspaces,
            DocumentDetails document,
            DocumentDetails.Version version,
            boolean isShown) {
        this.documents = documents;
        this.workspaces = workspaces;
        this.bound = workspaces.require();
        this.id = document.id();
        this.version = version;
        this.name = document.nameOf(version);
        this.isShown = isShown;
    }

    /** To be saved. */
    static DocumentDownload saved(
            DocumentService documents,
            Workspaces workspaces,
            DocumentDetails document,
            DocumentDetails.Version version) {
        return new DocumentDownload(documents, workspaces, document, version, false);
    }

    /** To be shown by the browser itself, where the kind is one that it can show safely. */
    static DocumentDownload shown(DocumentService documents, Workspaces workspaces, DocumentDetails document) {
        DocumentDetails.Version newest = document.newest();
        return new DocumentDownload(
                documents,
                workspaces,
                document,
                newest,
                newest.kind().filter(FileKind::isShown).isPresent());
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        event.setContentType(version.kind().map(FileKind::mediaType).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE));
        event.setContentLength(version.bytes());
        if (isShown) {
            event.inline(name);
        } else {
            event.setFileName(name);
        }
        try {
            OutputStream out = event.getOutputStream();
            workspaces.run(bound, () -> write(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (UnknownDocumentException gone) {
            // Nothing was written yet: that it is there is asked first.
            event.setContentLength(0);
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
    }

    private void write(OutputStream out) {
        try {
            documents.write(id, version.number(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
