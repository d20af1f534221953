package no.usht.application;

import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.grant.Call;
import no.usht.mailing.MailingContent;
import no.usht.mailing.Mailings;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** Mails whoever sends an application what was sent, in the transaction that sends it. */
@Component
class Receipts {

    private final Mailings mails;
    private final ReceiptAudience audience;
    private final Access access;

    Receipts(Mailings mails, ReceiptAudience audience, Access access) {
        this.mails = mails;
        this.audience = audience;
        this.access = access;
    }

    /** Nothing goes out where there is no mail server, or no address of theirs is known: the page has the same file. */
    void send(ApplicationId id, Call call, String caseNumber) {
        if (!access.may(Permission.MAIL_SEND) || !mails.canSend()) {
            return;
        }
        int receivers = audience.receivers(id.toString()).size();
        if (receivers == 0) {
            return;
        }
        SubmissionWords words = new SubmissionWords(mails.language());
        mails.send(
                audience,
                new MailingContent(
                        id.toString(),
                        words.text("application.receipt.subject", words.title(call), caseNumber),
                        words.text(
                                "application.receipt.text",
                                words.title(call),
                                caseNumber,
                                Norwegian.date(call.terms().decideBy()))),
                receivers);
    }
}
