package no.usht.document.ui;

import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.document.DocumentService;
import no.usht.document.Subject;
import no.usht.tenancy.Workspaces;
import no.usht.uikit.Card;
import org.springframework.stereotype.Component;

/** Shows the files of a record on its page. */
@Component
public class DocumentCards {

    private final DocumentService documents;
    private final Workspaces workspaces;
    private final Access access;

    DocumentCards(DocumentService documents, Workspaces workspaces, Access access) {
        this.documents = documents;
        this.workspaces = workspaces;
        this.access = access;
    }

    /** The card, for whoever may read files. */
    public Optional<Card> card(Subject subject) {
        return access.may(Permission.DOCUMENT_READ)
                ? Optional.of(new DocumentList(documents, workspaces, subject).card())
                : Optional.empty();
    }
}
