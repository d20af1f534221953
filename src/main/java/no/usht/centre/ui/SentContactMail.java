package no.usht.centre.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import no.usht.centre.ContactMailContent;
import no.usht.centre.ContactMailDetails;
import no.usht.centre.ContactMailDetails.Receiver;
import no.usht.centre.ContactMailState;
import no.usht.centre.ContactMails;
import no.usht.forms.Wording;
import no.usht.jobs.ui.JobPanel;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;

/** A mail to a role on its way, and afterwards: what was written, and who got it. */
final class SentContactMail extends Div {

    private final transient Wording words;
    private final transient ContactMails mails;
    private final UUID id;
    private final transient ListTable<Receiver> receivers;

    SentContactMail(Wording words, ContactMails mails, Exports exports, ContactMailDetails mail) {
        this.words = words;
        this.mails = mails;
        this.id = mail.id();
        addClassName("usht-stack");
        ContactMailContent content = mail.content();
        receivers = new ListTable<>(words.text("centre.contactMail.to"), columns(), exports, this::receivers)
                .counted("centre.contactMail.count.");
        receivers.show(mail.receivers());
        UUID job = mail.job();
        JobPanel panel = new JobPanel(
                () -> mails.progress(job),
                () -> mails.stop(job),
                "centre.contactMail.progress",
                progress -> receivers.show());
        Paragraph text = new Paragraph(content.text());
        text.addClassName("usht-text");
        text.getElement().setAttribute("lang", mails.language().tag());
        add(
                new PageHeader(
                                content.subject(),
                                words.text(
                                        "centre.contactMail.sent.lead",
                                        mail.sentBy(),
                                        Norwegian.dateTime(mail.sentAt())))
                        .above(Places.link(words.text("centre.contactMail.title"), LocalContactViews.Mail.class)),
                new Card(words.text("centre.contactMail.result"), panel, receivers),
                new Card(
                        words.text("centre.contactMail.mail"),
                        new KeyValues()
                                .add(words.label(ContactMailContent.ROLE), words.of(content, ContactMailContent.ROLE)),
                        text));
    }

    private List<Receiver> receivers() {
        return mails.find(id).map(ContactMailDetails::receivers).orElse(List.of());
    }

    private List<Column<Receiver>> columns() {
        return List.of(
                Column.text(words.text("centre.localContact.name"), Receiver::name),
                Column.text(words.text("centre.localContact.place"), Receiver::places),
                Column.text(words.text("centre.localContact.email"), Receiver::email),
                Column.tag(
                        words.text("centre.contactMail.state"),
                        receiver -> new Tag(words.label(receiver.state()), tone(receiver.state()))),
                Column.text(words.text("centre.contactMail.reason"), Receiver::reason));
    }

    private static Tag.Tone tone(ContactMailState state) {
        return switch (state) {
            case WAITING, QUEUED -> Tag.Tone.ACCENT;
            case SENT -> Tag.Tone.OK;
            case FAILED -> Tag.Tone.BAD;
            case STOPPED -> Tag.Tone.OFF;
        };
    }
}
