package no.usht.centre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.keeping.Saved;
import no.usht.mail.MailText;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contacts of whom nobody has made sure for long; each reads in the mail what is kept of them. */
@Component
@Transactional(readOnly = true)
public class ConfirmationAudience implements Audience {

    public static final Field<MailingContent, String> WHOM =
            MailingContent.about("centre.confirmation.whom", "centre.confirmation.whomMissing");

    /** Those who were not asked meanwhile. */
    public static final String UNASKED = "unasked";

    /** Those who were, too. */
    public static final String ALL = "all";

    /** From which day somebody is the contact: as "from" it would say nothing in a mail. */
    private static final String SINCE = "centre.confirmation.since";

    private static final String UNTIL = "centre.confirmation.until";

    private final LocalContactService contacts;
    private final LocalContactRepository rows;
    private final ContactRoleRepository roles;
    private final ContactConfirmations confirmations;
    private final CentrePlaces places;

    ConfirmationAudience(
            LocalContactService contacts,
            LocalContactRepository rows,
            ContactRoleRepository roles,
            ContactConfirmations confirmations,
            CentrePlaces places) {
        this.contacts = contacts;
        this.rows = rows;
        this.roles = roles;
        this.confirmations = confirmations;
        this.places = places;
    }

    @Override
    public String name() {
        return "contact-confirmation";
    }

    @Override
    public Field<MailingContent, String> about() {
        return WHOM;
    }

    @Override
    public String whyKey() {
        return "centre.confirmation.why";
    }

    @Override
    public List<Receiver> receivers(String whom) {
        return switch (whom) {
            case UNASKED -> byAddress(confirmations.unasked(contacts.current(), this));
            case ALL -> byAddress(confirmations.unsure(contacts.current()));
            default -> List.of();
        };
    }

    /** How many are to be asked yet; also for work at night, when nobody is signed in. */
    int unasked() {
        List<Saved<LocalContactContent>> current = rows.currentOn(confirmations.today()).stream()
                .map(LocalContact::saved)
                .toList();
        return confirmations.unasked(current, this).size();
    }

    private List<Receiver> byAddress(List<Saved<LocalContactContent>> asked) {
        Map<EmailAddress, List<Saved<LocalContactContent>>> byAddress = new LinkedHashMap<>();
        asked.forEach(contact -> EmailAddress.parse(contact.content().email())
                .ifPresent(address -> byAddress
                        .computeIfAbsent(address, first -> new ArrayList<>())
                        .add(contact)));
        return byAddress.entrySet().stream()
                .map(each -> new Receiver(
                        list(each.getValue(), LocalContactContent::name),
                        list(each.getValue(), contact -> places.label(contact.place())),
                        each.getKey().toString(),
                        ContactConfirmations.subject(each.getValue())))
                .toList();
    }

    private static String list(List<Saved<LocalContactContent>> contacts, Function<LocalContactContent, String> said) {
        return Norwegian.list(
                contacts.stream().map(Saved::content).map(said).distinct().toList());
    }

    @Override
    public Optional<String> textOf(String subject, Language language) {
        MailText words = new MailText(language);
        Map<String, String> names = ContactRoles.kept(roles).stream()
                .collect(Collectors.toMap(ContactRole::name, role -> role.words(language)));
        return Optional.of(rows.findByIdIn(ContactConfirmations.parse(subject)).stream()
                        .map(LocalContact::content)
                        .map(contact -> kept(contact, words, names))
                        .collect(Collectors.joining("\n\n")))
                .filter(text -> !text.isEmpty());
    }

    private String kept(LocalContactContent contact, MailText words, Map<String, String> roleNames) {
        return Stream.of(
                        line(words, LocalContactRecord.NAME.labelKey(), contact.name()),
                        line(
                                words,
                                LocalContactRecord.ROLE.labelKey(),
                                roleNames.getOrDefault(contact.role(), contact.role())),
                        line(words, LocalContactRecord.PLACE.labelKey(), places.label(contact.place())),
                        line(words, LocalContactRecord.EMAIL.labelKey(), contact.email()),
                        line(words, LocalContactRecord.PHONE.labelKey(), contact.phone()),
                        line(
                                words,
                                SINCE,
                                Optional.ofNullable(contact.since())
                                        .map(Norwegian::date)
                                        .orElse("")),
                        line(
                                words,
                                UNTIL,
                                Optional.ofNullable(contact.until())
                                        .map(Norwegian::date)
                                        .orElse("")),
                        line(
                                words,
                                LocalContactRecord.CONFIRMED.labelKey(),
                                Optional.ofNullable(contact.confirmed())
                                        .map(Norwegian::date)
                                        .orElse("")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> line(MailText words, String labelKey, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(words.of(labelKey) + ": " + value);
    }
}
