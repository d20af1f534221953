package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoleAudience;
import no.usht.centre.ContactRoles;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.mailing.ui.MailingPages;
import no.usht.shared.Norwegian;
import no.usht.territory.PlaceName;

/** Mails to all who have a role. */
@org.springframework.stereotype.Component
class RoleMailPages implements MailingPages {

    private final ContactRoleAudience audience;
    private final ContactRoles roles;

    RoleMailPages(ContactRoleAudience audience, ContactRoles roles) {
        this.audience = audience;
        this.roles = roles;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public Component chooser(Form<MailingContent> form, Runnable chosen) {
        ComboBox<String> role = new Choices<>(form)
                .chosen(
                        audience.about(),
                        roles.current().stream().map(ContactRole::name).toList(),
                        (name, typed) -> PlaceName.isMeant(form.words().of(audience.about(), name), typed));
        role.setWidth("min(20rem, 100%)");
        role.addValueChangeListener(change -> chosen.run());
        return role;
    }

    @Override
    public List<String> missed(String role, Wording words) {
        List<String> unreached = audience.unreached(role);
        return unreached.isEmpty()
                ? List.of()
                : List.of(words.text("centre.contactMail.unreached", Norwegian.list(unreached)));
    }

    @Override
    public String titleKey() {
        return "centre.contactMail.title";
    }

    @Override
    public String noneKey() {
        return "centre.contactMail.none";
    }

    @Override
    public String noneTextKey() {
        return "centre.contactMail.none.text";
    }

    @Override
    public Class<? extends Component> form() {
        return LocalContactViews.Mail.class;
    }

    @Override
    public Class<? extends Component> sent() {
        return LocalContactViews.SentMail.class;
    }
}
