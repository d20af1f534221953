package no.usht.centre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.content.Field;
import no.usht.keeping.Saved;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.mailing.MailingDetails.Receiver;
import no.usht.shared.EmailAddress;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** All who have a role in the bound centre's area. */
@Component
public class ContactRoleAudience implements Audience {

    public static final Field<MailingContent, String> ROLE =
            MailingContent.about("centre.contactMail.role", "centre.contactMail.roleMissing");

    private final LocalContactService contacts;

    ContactRoleAudience(LocalContactService contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "contact-role";
    }

    @Override
    public Field<MailingContent, String> about() {
        return ROLE;
    }

    @Override
    public String whyKey() {
        return "centre.contactMail.why";
    }

    @Override
    public List<Receiver> receivers(String role) {
        Map<EmailAddress, List<LocalContactContent>> byAddress = new LinkedHashMap<>();
        having(role)
                .forEach(contact -> byAddress
                        .computeIfAbsent(EmailAddress.of(contact.email()), first -> new ArrayList<>())
                        .add(contact));
        return byAddress.entrySet().stream()
                .map(each -> receiver(each.getKey(), each.getValue()))
                .toList();
    }

    /** The places of the area where nobody has that role today. */
    public List<String> unreached(String role) {
        Set<String> covered =
                having(role).stream().map(LocalContactContent::place).collect(Collectors.toSet());
        return contacts.area().stream()
                .filter(place -> !covered.contains(place.code()))
                .map(AreaPlace::label)
                .toList();
    }

    private List<LocalContactContent> having(String role) {
        Set<String> area = contacts.area().stream().map(AreaPlace::code).collect(Collectors.toSet());
        return contacts.current().stream()
                .map(Saved::content)
                .filter(contact -> contact.role().equals(role) && area.contains(contact.place()))
                .toList();
    }

    private Receiver receiver(EmailAddress address, List<LocalContactContent> having) {
        return new Receiver(
                Norwegian.list(having.stream()
                        .map(LocalContactContent::name)
                        .distinct()
                        .toList()),
                Norwegian.list(having.stream()
                        .map(contact -> contacts.label(contact.place()))
                        .distinct()
                        .toList()),
                address.toString());
    }
}
