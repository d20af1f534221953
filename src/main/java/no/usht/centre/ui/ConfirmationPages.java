package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import no.usht.centre.ConfirmationAudience;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.mail.MailText;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.mailing.Mailings;
import no.usht.mailing.ui.MailingPages;
import no.usht.territory.PlaceName;

/** Mails that ask contacts whether what is kept of them is so. */
@org.springframework.stereotype.Component
class ConfirmationPages implements MailingPages {

    private final ConfirmationAudience audience;
    private final Mailings mails;

    ConfirmationPages(ConfirmationAudience audience, Mailings mails) {
        this.audience = audience;
        this.mails = mails;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public Component chooser(Form<MailingContent> form, Runnable chosen) {
        ComboBox<String> whom = new Choices<>(form)
                .chosen(
                        audience.about(),
                        List.of(ConfirmationAudience.UNASKED, ConfirmationAudience.ALL),
                        (value, typed) -> PlaceName.isMeant(form.words().of(audience.about(), value), typed));
        whom.setWidth("min(30rem, 100%)");
        whom.addValueChangeListener(change -> chosen.run());
        return whom;
    }

    @Override
    public Optional<MailingContent> suggestion(String whom) {
        MailText words = new MailText(mails.language());
        return Optional.of(new MailingContent(
                whom, words.of("centre.confirmation.subject"), words.of("centre.confirmation.text")));
    }

    @Override
    public List<String> missed(String whom, Wording words) {
        return List.of();
    }

    @Override
    public String titleKey() {
        return "centre.confirmation.title";
    }

    @Override
    public String noneKey() {
        return "centre.confirmation.none";
    }

    @Override
    public String noneTextKey() {
        return "centre.confirmation.none.text";
    }

    @Override
    public Class<? extends Component> form() {
        return LocalContactViews.Confirmation.class;
    }

    @Override
    public Class<? extends Component> sent() {
        return LocalContactViews.SentMail.class;
    }
}
