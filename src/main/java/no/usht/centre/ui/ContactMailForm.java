package no.usht.centre.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.centre.ContactMailContent;
import no.usht.centre.ContactMailDetails;
import no.usht.centre.ContactMailReceivers;
import no.usht.centre.ContactMailState;
import no.usht.centre.ContactMails;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoles;
import no.usht.centre.LocalContactContent;
import no.usht.content.InvalidContentException;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.territory.PlaceName;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;
import no.usht.uikit.UnsentText;

/** A mail to a role: whom it reaches, what is written, and what was sent before. */
final class ContactMailForm extends Div {

    private static final int NEWEST = 20;

    private final transient Wording words;
    private final transient ContactMails mails;
    private final transient Exports exports;
    private final transient Form<ContactMailContent> form;
    private final UnsentText unsent;
    private final Div receivers = new Div();
    private transient ContactMailReceivers seen = new ContactMailReceivers(List.of(), List.of(), List.of());

    /** @param writer whose text is kept in the browser until it is sent */
    ContactMailForm(Wording words, ContactMails mails, ContactRoles roles, Exports exports, String writer) {
        this.words = words;
        this.mails = mails;
        this.exports = exports;
        unsent = new UnsentText(writer + "/" + Places.href(LocalContactViews.Mail.class));
        form = new Form<>(
                words, ContactMailContent.FIELDS, new ContactMailContent("", "", ""), ContactMailContent.FIELDS::check);
        addClassName("usht-stack");
        receivers.addClassName("usht-stack");
        ComboBox<String> role = new Choices<>(form)
                .chosen(
                        ContactMailContent.ROLE,
                        roles.current().stream().map(ContactRole::name).toList(),
                        (name, typed) -> PlaceName.isMeant(words.of(ContactMailContent.ROLE, name), typed));
        role.setWidth("min(20rem, 100%)");
        role.addValueChangeListener(chosen -> showReceivers());
        add(new Card(words.text("centre.contactMail.to"), role, receivers));
        if (mails.canSend()) {
            add(written());
        } else {
            add(new Paragraph(words.text("centre.contactMail.noServer")));
        }
        ListTable<ContactMailDetails> sent = new ListTable<>(
                        words.text("centre.contactMail.sent"), sentColumns(), exports, () -> mails.newest(NEWEST + 1))
                .newest(NEWEST)
                .counted("centre.contactMail.sent.count.")
                .empty(() -> new EmptyState(
                        words.text("centre.contactMail.sent.none"), words.text("centre.contactMail.sent.none.text")));
        sent.show();
        add(new Card(words.text("centre.contactMail.sent"), sent));
    }

    private Card written() {
        Language language = mails.language();
        TextField subject = inLanguage(form.line(ContactMailContent.SUBJECT), language, "subject");
        TextArea text = inLanguage(form.text(ContactMailContent.TEXT), language, "text");
        text.setMinRows(8);
        text.setHelperText(words.text(
                language == Language.NN ? "centre.contactMail.text.help.nn" : "centre.contactMail.text.help.nb"));
        Button send = new Button(words.text("centre.contactMail.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return new Card(words.text("centre.contactMail.mail"), FormRows.of(List.of(subject), List.of(text)), send);
    }

    private <F extends TextFieldBase<F, String>> F inLanguage(F field, Language language, String name) {
        field.getElement().setAttribute("lang", language.tag());
        unsent.guard(field, name);
        return field;
    }

    private void showReceivers() {
        String role = form.content().role();
        receivers.removeAll();
        seen = mails.receivers(role);
        if (role.isEmpty()) {
            return;
        }
        List<ContactMailReceivers.Receiver> reached = seen.reached();
        ListTable<ContactMailReceivers.Receiver> table = new ListTable<>(
                        words.of(ContactMailContent.ROLE, role),
                        List.of(
                                Column.text(
                                        words.text("centre.localContact.name"), ContactMailReceivers.Receiver::name),
                                Column.text(
                                        words.text("centre.localContact.place"), ContactMailReceivers.Receiver::places),
                                Column.text(
                                        words.text("centre.localContact.email"), ContactMailReceivers.Receiver::email)),
                        exports,
                        () -> mails.receivers(role).reached())
                .counted("centre.contactMail.count.")
                .empty(() -> new EmptyState(
                        words.text("centre.contactMail.none"), words.text("centre.contactMail.none.text")));
        table.show(reached);
        receivers.add(table);
        if (!seen.withoutAddress().isEmpty()) {
            receivers.add(new Paragraph(words.text(
                    "centre.contactMail.withoutAddress",
                    Norwegian.list(seen.withoutAddress().stream()
                            .map(LocalContactContent::name)
                            .toList()))));
        }
        if (!seen.unreached().isEmpty()) {
            receivers.add(new Paragraph(words.text("centre.contactMail.unreached", Norwegian.list(seen.unreached()))));
        }
        if (!reached.isEmpty()) {
            receivers.add(copy(reached));
        }
    }

    private Button copy(List<ContactMailReceivers.Receiver> reached) {
        String addresses =
                reached.stream().map(ContactMailReceivers.Receiver::email).collect(Collectors.joining("; "));
        Button copy = new Button(words.text("centre.contactMail.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", addresses)
                .then(
                        copied -> Notices.saved(words.text("centre.contactMail.copied")),
                        refused -> Notices.failed(words.text("centre.contactMail.notCopied", addresses))));
        return copy;
    }

    private void ask() {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        ContactMailContent content = form.content();
        int number = seen.reached().size();
        if (number == 0) {
            Notices.failed(words.text("centre.contactMail.none") + ". " + words.text("centre.contactMail.none.text"));
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                number == 1
                        ? words.text("centre.contactMail.ask.one")
                        : words.text("centre.contactMail.ask.many", String.valueOf(number)),
                words.text("centre.contactMail.ask.text", content.subject()),
                words.text("centre.contactMail.send"),
                confirmed -> send(content, number));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }

    private void send(ContactMailContent content, int number) {
        try {
            UUID id = mails.send(content, number);
            unsent.forget();
            Places.open(LocalContactViews.SentMail.class, RecordAddress.id(id));
        } catch (InvalidContentException invalid) {
            showReceivers();
            form.refuse(invalid.problems());
            form.focusFirstWrong();
        }
    }

    private List<Column<ContactMailDetails>> sentColumns() {
        return List.of(
                Column.link(
                        words.label(ContactMailContent.SUBJECT),
                        mail -> mail.content().subject(),
                        mail -> Places.href(LocalContactViews.SentMail.class, RecordAddress.id(mail.id()))),
                Column.text(
                        words.label(ContactMailContent.ROLE),
                        mail -> words.of(mail.content(), ContactMailContent.ROLE)),
                Column.text(words.text("centre.contactMail.sentBy"), ContactMailDetails::sentBy),
                Column.moment(words.text("centre.contactMail.sentAt"), ContactMailDetails::sentAt),
                Column.text(
                        words.text("centre.contactMail.result"),
                        mail -> words.text(
                                "centre.contactMail.progress",
                                String.valueOf(mail.count(ContactMailState.SENT)),
                                String.valueOf(mail.receivers().size()))));
    }
}
