package no.usht.gathering.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.jobs.ui.JobPanel;
import no.usht.mail.MailText;
import no.usht.mailing.MailingContent;
import no.usht.mailing.MailingDetails;
import no.usht.mailing.MailingState;
import no.usht.pages.Attempt;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.Notices;

/** Sends an activity's certificates by mail, and tells how far the newest such mail is. */
final class CertificateMail extends Div {

    /** Mails to other activities stand among the newest too. */
    private static final int NEWEST_MAILS = 50;

    private final transient Wording words;
    private final transient CertificatePages.Tools tools;
    private final ActivityId activity;
    private final String title;

    CertificateMail(Wording words, CertificatePages.Tools tools, ActivityId activity, String title) {
        this.words = words;
        this.tools = tools;
        this.activity = activity;
        this.title = title;
        show();
    }

    /** Asks before it sends: to how many, and who gets nothing. */
    void ask() {
        int number = tools.audience().receivers(activity.toString()).size();
        int without = tools.certificates().of(activity).size() - number;
        if (number == 0) {
            Notices.failed(words.text("gathering.certificate.send.nobody"));
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                words.text(
                        number == 1 ? "gathering.certificate.send.one" : "gathering.certificate.send.many",
                        Norwegian.number(number)),
                words.text("gathering.certificate.send.text")
                        + (without == 0
                                ? ""
                                : " " + words.text("gathering.certificate.send.without", Norwegian.number(without))),
                words.text("gathering.certificate.send"),
                confirmed -> send(number));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }

    private void send(int receivers) {
        MailText text = new MailText(tools.mails().language());
        Attempt.at(
                () -> {
                    tools.mails()
                            .send(
                                    tools.audience(),
                                    new MailingContent(
                                            activity.toString(),
                                            text.of("gathering.certificate.mail.subject"),
                                            text.of("gathering.certificate.mail.text", title)),
                                    receivers);
                    show();
                },
                words,
                this::show);
    }

    /** How far the newest mail of these certificates is, and whom it did not reach. */
    private void show() {
        removeAll();
        setVisible(false);
        if (!tools.asking().may(Permission.MAIL_SEND)) {
            return;
        }
        newest().ifPresent(mail -> {
            Div failed = new Div();
            showFailed(failed);
            setVisible(true);
            add(new Card(
                    words.text("gathering.certificate.sent", mail.sentBy(), Norwegian.dateTime(mail.sentAt())),
                    new JobPanel(
                            () -> tools.mails().progress(mail.job()),
                            () -> tools.mails().stop(mail.job()),
                            "mailing.progress",
                            progress -> showFailed(failed)),
                    failed));
        });
    }

    private Optional<MailingDetails> newest() {
        return tools.mails().newest(tools.audience(), NEWEST_MAILS).stream()
                .filter(mail -> mail.content().about().equals(activity.toString()))
                .findFirst();
    }

    private void showFailed(Div failed) {
        failed.removeAll();
        List<String> names = newest().map(MailingDetails::receivers).orElse(List.of()).stream()
                .filter(receiver -> receiver.state() == MailingState.FAILED)
                .map(receiver -> receiver.name() + " (" + receiver.email() + ")")
                .toList();
        if (!names.isEmpty()) {
            failed.add(new Paragraph(words.text("gathering.certificate.failed", Norwegian.list(names))));
        }
    }
}
