package no.usht.centre.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.centre.ConfirmationAudience;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoleAudience;
import no.usht.centre.ContactRoles;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.LocalContactService;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.mail.MailText;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The places and roles of contacts in words, and whom mails to them go to; roles are read once, when a page first asks. */
final class LocalContactNames implements Wording.Names {

    private final LocalContactService contacts;
    private final ContactRoles roles;
    private @Nullable Map<String, String> words;

    LocalContactNames(LocalContactService contacts, ContactRoles roles) {
        this.contacts = contacts;
        this.roles = roles;
    }

    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        String text = String.valueOf(value);
        if (field.equals(LocalContactRecord.PLACE)) {
            return Optional.of(contacts.label(text));
        }
        if (field.equals(ConfirmationAudience.WHOM)) {
            return Optional.of(new MailText(Texts.language()).of("centre.confirmation.whom." + text));
        }
        return field.equals(LocalContactRecord.ROLE) || field.equals(ContactRoleAudience.ROLE)
                ? Optional.ofNullable(words().get(text))
                : Optional.empty();
    }

    private Map<String, String> words() {
        Map<String, String> read = words;
        if (read == null) {
            read = roles.all().stream()
                    .collect(Collectors.toMap(ContactRole::name, role -> role.words(Texts.language())));
            words = read;
        }
        return read;
    }
}
