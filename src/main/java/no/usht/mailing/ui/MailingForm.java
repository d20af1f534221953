package no.usht.mailing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.stream.Collectors;
import no.usht.content.Fields;
import no.usht.content.InvalidContentException;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.mailing.MailingDetails;
import no.usht.mailing.MailingId;
import no.usht.mailing.MailingState;
import no.usht.mailing.Mailings;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;
import no.usht.uikit.UnsentText;

/** A mail to many: whom it reaches, what is written, and what was sent before. */
public final class MailingForm extends Div {

    private static final int NEWEST = 20;
    private static final MailingContent NOTHING = new MailingContent("", "", "");

    private final transient Wording words;
    private final transient Mailings mails;
    private final transient Exports exports;
    private final transient Form<MailingContent> form;
    private final UnsentText unsent;
    private final Div receivers = new Div();
    private final transient MailingPages pages;
    private transient List<Audience.Receiver> seen = List.of();
    private transient MailingContent suggested = NOTHING;

    /** @param writer whose text is kept in the browser until it is sent */
    public MailingForm(Wording words, MailingPages pages, Mailings mails, Exports exports, String writer) {
        this.words = words;
        this.pages = pages;
        this.mails = mails;
        this.exports = exports;
        unsent = new UnsentText(writer + "/" + Places.href(pages.form()));
        Fields<MailingContent> fields = MailingContent.fields(pages.audience());
        form = new Form<>(words, fields, NOTHING, fields::check);
        addClassName("usht-stack");
        receivers.addClassName("usht-stack");
        Div to = new Div(pages.chooser(form, this::choose), receivers);
        to.addClassName("usht-stack");
        add(new Card(words.text("mailing.to"), to));
        if (mails.canSend()) {
            add(written());
        } else {
            add(new Paragraph(words.text("mailing.noServer")));
        }
        ListTable<MailingDetails> sent = new ListTable<>(
                        words.text("mailing.sent"),
                        sentColumns(),
                        exports,
                        () -> mails.newest(pages.audience(), NEWEST + 1))
                .newest(NEWEST)
                .counted("mailing.sent.count.")
                .empty(() -> new EmptyState(words.text("mailing.sent.none"), words.text("mailing.sent.none.text")));
        sent.show();
        add(new Card(words.text("mailing.sent"), sent));
    }

    /** Begins with that chosen. */
    public MailingForm about(String about) {
        form.show(form.content().withAbout(about));
        choose();
        return this;
    }

    private void choose() {
        showReceivers();
        pages.suggestion(form.content().about()).ifPresent(this::suggest);
    }

    /** What somebody has written stays. */
    private void suggest(MailingContent next) {
        MailingContent now = form.content();
        if ((now.subject().isBlank() && now.text().isBlank())
                || (now.subject().equals(suggested.subject()) && now.text().equals(suggested.text()))) {
            form.show(next);
        }
        suggested = next;
    }

    private Card written() {
        Language language = mails.language();
        TextField subject = inLanguage(form.line(MailingContent.SUBJECT), language, "subject");
        TextArea text = inLanguage(form.text(MailingContent.TEXT), language, "text");
        text.setMinRows(8);
        String answers = mails.answers()
                .map(address -> words.text("mailing.answers", address.toString()))
                .orElseGet(() -> words.text("mailing.text.noAnswers"));
        text.setHelperText(
                words.text(language == Language.NN ? "mailing.text.help.nn" : "mailing.text.help.nb") + " " + answers);
        Button send = new Button(words.text("mailing.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(send);
        actions.addClassName("usht-actions");
        return new Card(words.text("mailing.mail"), FormRows.of(List.of(subject), List.of(text)), actions);
    }

    private <F extends TextFieldBase<F, String>> F inLanguage(F field, Language language, String name) {
        field.getElement().setAttribute("lang", language.tag());
        unsent.guard(field, name);
        return field;
    }

    private void showReceivers() {
        String about = form.content().about();
        receivers.removeAll();
        seen = about.isEmpty() ? List.of() : pages.audience().receivers(about);
        if (about.isEmpty()) {
            return;
        }
        ListTable<Audience.Receiver> table = new ListTable<>(
                        words.of(pages.audience().about(), about),
                        List.of(
                                Column.text(words.text("mailing.name"), Audience.Receiver::name),
                                Column.text(words.text("mailing.place"), Audience.Receiver::places),
                                Column.text(words.text("mailing.email"), Audience.Receiver::email)),
                        exports,
                        () -> pages.audience().receivers(about))
                .counted("mailing.count.")
                .empty(() -> new EmptyState(words.text(pages.noneKey()), words.text(pages.noneTextKey())));
        table.show(seen);
        receivers.add(table);
        pages.missed(about, words).forEach(sentence -> receivers.add(new Paragraph(sentence)));
        if (!seen.isEmpty()) {
            receivers.add(copy(seen));
        }
        pages.audience()
                .attachment(about)
                .ifPresent(file -> receivers.add(new Paragraph(words.text("mailing.attached", file.name()))));
    }

    private Button copy(List<Audience.Receiver> reached) {
        String addresses = reached.stream().map(Audience.Receiver::email).collect(Collectors.joining("; "));
        Button copy = new Button(words.text("mailing.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", addresses)
                .then(
                        copied -> Notices.saved(words.text("mailing.copied")),
                        refused -> Notices.failed(words.text("mailing.notCopied", addresses))));
        return copy;
    }

    private void ask() {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        MailingContent content = form.content();
        int number = seen.size();
        if (number == 0) {
            Notices.failed(words.text(pages.noneKey()) + ". " + words.text(pages.noneTextKey()));
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                number == 1 ? words.text("mailing.ask.one") : words.text("mailing.ask.many", String.valueOf(number)),
                words.text("mailing.ask.text", content.subject()),
                words.text("mailing.send"),
                confirmed -> send(content, number));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }

    private void send(MailingContent content, int number) {
        try {
            MailingId id = mails.send(pages.audience(), content, number);
            unsent.forget();
            Places.open(pages.sent(), RecordAddress.id(id));
        } catch (InvalidContentException invalid) {
            showReceivers();
            form.refuse(invalid.problems());
            form.focusFirstWrong();
        }
    }

    private List<Column<MailingDetails>> sentColumns() {
        return List.of(
                Column.link(
                        words.label(MailingContent.SUBJECT),
                        mail -> mail.content().subject(),
                        mail -> Places.href(pages.sent(), RecordAddress.id(mail.id()))),
                Column.text(
                        words.label(pages.audience().about()),
                        mail -> words.of(mail.content(), pages.audience().about())),
                Column.text(words.text("mailing.sentBy"), MailingDetails::sentBy),
                Column.moment(words.text("mailing.sentAt"), MailingDetails::sentAt),
                Column.text(
                        words.text("mailing.result"),
                        mail -> words.text(
                                "mailing.progress",
                                String.valueOf(mail.count(MailingState.SENT)),
                                String.valueOf(mail.receivers().size()))));
    }
}
