package no.usht.application;

import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.Permission;
import no.usht.access.Recipients;
import no.usht.centre.CentreLetterhead;
import no.usht.content.Field;
import no.usht.handover.Handover;
import no.usht.mail.Attachment;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.print.PaperPrinter;
import no.usht.shared.EmailAddress;
import no.usht.shared.TypedId;
import org.springframework.stereotype.Component;

/** Whoever has just sent an application; they get what was sent. */
@Component
class ReceiptAudience implements Audience {

    private static final Field<MailingContent, String> APPLICATION =
            MailingContent.about("application.receipt.about", "application.receipt.aboutMissing");

    private final Recipients recipients;
    private final Access access;
    private final Handover handover;
    private final SubmissionPapers papers;
    private final CentreLetterhead letterhead;
    private final PaperPrinter printer;

    ReceiptAudience(
            Recipients recipients,
            Access access,
            Handover handover,
            SubmissionPapers papers,
            CentreLetterhead letterhead,
            PaperPrinter printer) {
        this.recipients = recipients;
        this.access = access;
        this.handover = handover;
        this.papers = papers;
        this.letterhead = letterhead;
        this.printer = printer;
    }

    @Override
    public String name() {
        return "application-receipt";
    }

    @Override
    public Field<MailingContent, String> about() {
        return APPLICATION;
    }

    @Override
    public String whyKey() {
        return "application.receipt.why";
    }

    @Override
    public List<Receiver> receivers(String application) {
        Optional<CurrentPerson> self = access.person();
        return recipients.whoMay(Permission.APPLICATION_SEND).stream()
                .filter(recipient -> self.filter(person -> person.id().equals(recipient.person()))
                        .isPresent())
                .flatMap(recipient -> recipient.email().map(EmailAddress::toString).stream()
                        .map(email -> new Receiver(recipient.name(), "", email, application)))
                .toList();
    }

    @Override
    public Optional<Attachment> attachmentOf(String application) {
        return TypedId.parse(application, ApplicationId::new)
                .flatMap(id -> handover.current(SubmittedApplication.KIND, id))
                .map(sent -> papers.paper(sent, letterhead.language()))
                .map(paper -> new Attachment(paper.fileName(), PaperPrinter.TYPE, printer.print(paper)));
    }
}
