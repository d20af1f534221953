package no.usht.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.usht.document.DescribeDocument;
import no.usht.document.DocumentConflictException;
import no.usht.document.DocumentDetails;
import no.usht.document.DocumentId;
import no.usht.document.DocumentService;
import no.usht.document.RefusedFileException;
import no.usht.document.Subject;
import no.usht.document.UnknownDocumentException;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.uikit.Card;
import no.usht.uikit.FileUpload;
import no.usht.uikit.Notices;

/** The files of one record, and what can be done with them. */
final class DocumentList {

    private final DocumentService documents;
    private final Workspaces workspaces;
    private final Workspace bound;
    private final Subject subject;
    private final boolean mayChange;
    private final Div list = new Div();
    private final DocumentWords words = new DocumentWords(list);
    private final Card card = new Card(words.text("document.card"));

    DocumentList(DocumentService documents, Workspaces workspaces, Subject subject) {
        this.documents = documents;
        this.workspaces = workspaces;
        this.bound = workspaces.require();
        this.subject = subject;
        this.mayChange = documents.mayChange(subject);
        card.add(list);
        if (mayChange) {
            card.add(new FileUpload<>(words.text("document.add"), documents.limit(), this::add, id -> added())
                    .with(caption(words.text("document.add.text", DocumentWords.bytes(documents.limit())))));
        }
        show();
    }

    Card card() {
        return card;
    }

    /** A file as this workspace's: the request that brings it is bound to none. */
    private interface Receiving<T> {
        T receive() throws IOException;
    }

    private DocumentId add(String name, InputStream content) throws IOException, FileUpload.Refused {
        return received(() -> documents.add(subject, name, content));
    }

    private <T> T received(Receiving<T> work) throws IOException, FileUpload.Refused {
        try {
            return workspaces.call(bound, () -> {
                try {
                    return work.receive();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RefusedFileException refused) {
            throw new FileUpload.Refused(() -> words.refusal(refused.why(), documents.limit()));
        } catch (UnknownDocumentException gone) {
            throw new FileUpload.Refused(() -> words.text("document.gone"));
        }
    }

    private void added() {
        show();
        Notices.saved(words.text("document.added"));
    }

    private void show() {
        list.removeAll();
        List<DocumentDetails> all = documents.of(subject);
        if (all.isEmpty()) {
            list.add(caption(words.text("document.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("usht-documents");
        // Without its marks, some screen readers take it for none.
        items.getElement().setAttribute("role", "list");
        all.forEach(document -> items.add(new ListItem(new DocumentItem(this, document))));
        list.add(items);
    }

    DocumentWords words() {
        return words;
    }

    boolean mayChange() {
        return mayChange;
    }

    DownloadHandler saved(DocumentDetails document, DocumentDetails.Version version) {
        return DocumentDownload.saved(documents, document, version);
    }

    DownloadHandler shown(DocumentDetails document) {
        return DocumentDownload.shown(documents, document);
    }

    /** A field for a file that is to take that one's place. */
    FileUpload<DocumentService.Replaced> replacing(DocumentDetails document) {
        return new FileUpload<>(
                words.text("document.replace.with", document.name()),
                documents.limit(),
                (name, content) -> received(
                        () -> documents.replace(document.id(), document.newest().number(), name, content)),
                replaced -> replaced(document, replaced));
    }

    private void replaced(DocumentDetails document, DocumentService.Replaced replaced) {
        refreshed();
        String number = String.valueOf(replaced.number());
        replaced.between()
                .ifPresentOrElse(
                        other -> Notices.failed(words.text(
                                "document.replaced.between",
                                other.by(),
                                String.valueOf(other.number()),
                                document.name(),
                                number)),
                        () -> Notices.saved(words.text("document.replaced", document.name(), number)));
    }

    /** @throws DocumentConflictException if somebody was faster */
    void describe(DocumentId id, int revision, DescribeDocument description) {
        try {
            documents.describe(id, revision, description);
            Notices.saved(words.text("document.described", description.name()));
        } catch (UnknownDocumentException gone) {
            Notices.failed(words.text("document.gone"));
        }
        refreshed();
    }

    void delete(DocumentDetails document) {
        try {
            documents.delete(document.id(), document.newest().number());
            Notices.undoable(
                    words.text("document.deleted", document.name()),
                    words.text("document.undo"),
                    () -> restore(document));
        } catch (DocumentConflictException conflict) {
            DocumentDetails.Version newest = conflict.now().newest();
            Notices.failed(words.text("document.delete.conflict", newest.by(), document.name()));
        } catch (UnknownDocumentException gone) {
            Notices.failed(words.text("document.gone"));
        }
        refreshed();
    }

    private void restore(DocumentDetails document) {
        try {
            documents.restore(subject, document.id());
            Notices.saved(words.text("document.restored", document.name()));
        } catch (UnknownDocumentException gone) {
            Notices.failed(words.text("document.restore.tooLate", document.name()));
        }
        refreshed();
    }

    /** Shows what is there now; whoever had the focus on what is gone goes on from the card's heading. */
    private void refreshed() {
        show();
        card.takeFocus();
    }

    static Div caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        return caption;
    }
}
