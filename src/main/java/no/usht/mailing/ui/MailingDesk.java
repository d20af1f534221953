package no.usht.mailing.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.lists.Exports;
import no.usht.mailing.MailingId;
import no.usht.mailing.Mailings;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import org.springframework.stereotype.Component;

/** Where mails to many are written and read, whoever they go to. */
@Component
public class MailingDesk {

    private final Mailings mails;
    private final Exports exports;
    private final Access access;

    MailingDesk(Mailings mails, Exports exports, Access access) {
        this.mails = mails;
        this.exports = exports;
        this.access = access;
    }

    /** The form in which one is written. */
    public MailingForm form(Wording words, MailingPages pages) {
        return new MailingForm(
                words,
                pages,
                mails,
                exports,
                access.person().map(person -> person.id().toString()).orElse(""));
    }

    /** The page of one that was sent, to the first of these audiences that has it; empty where none has. */
    public Optional<String> sent(RecordPage page, BeforeEnterEvent event, Wording words, MailingPages... pages) {
        Optional<UUID> id = access.may(Permission.MAIL_SEND) ? RecordAddress.id(event) : Optional.empty();
        return id.map(MailingId::new)
                .flatMap(mail -> Arrays.stream(pages)
                        .flatMap(of -> mails.find(of.audience(), mail).stream().map(found -> {
                            page.add(new SentMailing(words, of, mails, exports, found));
                            return found.content().subject();
                        }))
                        .findFirst());
    }
}
