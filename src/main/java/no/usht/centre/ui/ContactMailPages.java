package no.usht.centre.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import no.usht.centre.ConfirmationAudience;
import no.usht.forms.Wording;
import no.usht.mailing.ui.MailingDesk;
import no.usht.pages.RecordPage;
import org.springframework.stereotype.Component;

/** The pages of mails to contacts: to all who have a role, and to those of whom nobody has made sure for long. */
@Component
class ContactMailPages {

    private final LocalContactPages contacts;
    private final RoleMailPages byRole;
    private final ConfirmationPages confirmations;
    private final MailingDesk desk;

    ContactMailPages(
            LocalContactPages contacts, RoleMailPages byRole, ConfirmationPages confirmations, MailingDesk desk) {
        this.contacts = contacts;
        this.byRole = byRole;
        this.confirmations = confirmations;
        this.desk = desk;
    }

    Optional<String> toRole(RecordPage page, BeforeEnterEvent event) {
        return contacts.pages()
                .beside(page, byRole.titleKey(), "centre.contactMail.lead", words -> desk.form(words, byRole));
    }

    Optional<String> confirmation(RecordPage page, BeforeEnterEvent event) {
        return contacts.pages()
                .beside(
                        page,
                        confirmations.titleKey(),
                        "centre.confirmation.lead",
                        words -> desk.form(words, confirmations).about(ConfirmationAudience.UNASKED));
    }

    Optional<String> sent(RecordPage page, BeforeEnterEvent event) {
        return desk.sent(page, event, new Wording(page, contacts.names()), byRole, confirmations);
    }
}
