package no.usht.mailing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.jobs.JobId;
import no.usht.jobs.ui.JobPanel;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.mailing.MailingContent;
import no.usht.mailing.MailingDetails;
import no.usht.mailing.MailingDetails.Receiver;
import no.usht.mailing.MailingId;
import no.usht.mailing.MailingState;
import no.usht.mailing.Mailings;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;

/** A mail to many on its way, and afterwards: what was written, and who got it. */
public final class SentMailing extends Div {

    private final transient Wording words;
    private final transient MailingPages pages;
    private final transient Mailings mails;
    private final MailingId id;
    private final transient ListTable<Receiver> receivers;

    public SentMailing(Wording words, MailingPages pages, Mailings mails, Exports exports, MailingDetails mail) {
        this.words = words;
        this.pages = pages;
        this.mails = mails;
        this.id = mail.id();
        addClassName("usht-stack");
        MailingContent content = mail.content();
        receivers = new ListTable<>(words.text("mailing.to"), columns(), exports, this::receivers)
                .counted("mailing.count.");
        receivers.show(mail.receivers());
        JobId job = mail.job();
        JobPanel panel = new JobPanel(
                () -> mails.progress(job), () -> mails.stop(job), "mailing.progress", progress -> receivers.show());
        Paragraph text = new Paragraph(content.text());
        text.addClassName("usht-text");
        text.getElement().setAttribute("lang", mails.language().tag());
        add(
                new PageHeader(
                                content.subject(),
                                words.text("mailing.sent.lead", mail.sentBy(), Norwegian.dateTime(mail.sentAt())))
                        .above(Places.link(words.text(pages.titleKey()), pages.form())),
                new Card(words.text("mailing.result"), panel, receivers),
                new Card(words.text("mailing.mail"), facts(mail), text));
    }

    private KeyValues facts(MailingDetails mail) {
        Field<MailingContent, String> about = pages.audience().about();
        KeyValues facts = new KeyValues().add(words.label(about), words.of(mail.content(), about));
        return mail.attachment().isEmpty() ? facts : facts.add(words.text("mailing.attachment"), mail.attachment());
    }

    private List<Receiver> receivers() {
        return mails.find(pages.audience(), id).map(MailingDetails::receivers).orElse(List.of());
    }

    private List<Column<Receiver>> columns() {
        return List.of(
                Column.text(words.text("mailing.name"), Receiver::name),
                Column.text(words.text("mailing.place"), Receiver::places),
                Column.text(words.text("mailing.email"), Receiver::email),
                Column.tag(
                        words.text("mailing.state"),
                        receiver -> new Tag(words.label(receiver.state()), tone(receiver.state()))),
                Column.text(words.text("mailing.reason"), Receiver::reason));
    }

    private static Tag.Tone tone(MailingState state) {
        return switch (state) {
            case WAITING, QUEUED -> Tag.Tone.ACCENT;
            case SENT -> Tag.Tone.OK;
            case FAILED -> Tag.Tone.BAD;
            case STOPPED -> Tag.Tone.OFF;
        };
    }
}
