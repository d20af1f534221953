package no.usht.centre;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.NameKey;
import no.usht.shared.OrganisationNumber;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What people fill in about an organisation that the centre works with, as typed.
 *
 * @param archived it is a partner no more, and offered nowhere
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record PartnerContent(
        String name,
        @Nullable PartnerKind kind,
        String organisationNumber,
        List<Contact> contacts,
        String notes,
        boolean archived)
        implements PartnerContentBuilder.With, Serializable {

    private static final PartnerContent EMPTY = new PartnerContent("", null, "", List.of(), "", false);

    public PartnerContent {
        name = PlainText.ofKept(name);
        organisationNumber = PlainText.ofKept(organisationNumber);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        notes = PlainText.ofKept(notes);
    }

    /** What a form for a new one starts with. */
    public static PartnerContent empty() {
        return EMPTY;
    }

    PartnerContent tidied() {
        return PartnerRecord.FIELDS
                .tidied(this)
                .with(tidy -> tidy.organisationNumber(OrganisationNumber.digits(organisationNumber))
                        .contacts(contacts.stream()
                                .map(Contact.FIELDS::tidied)
                                .filter(Predicate.not(Contact::saysNothing))
                                .toList()));
    }

    /** The same with what the other one says besides: two that turn out to be one. */
    public PartnerContent joinedWith(PartnerContent other) {
        List<Contact> all = new ArrayList<>(contacts);
        for (Contact contact : other.contacts) {
            all.stream()
                    .filter(contact::isSamePerson)
                    .findFirst()
                    .ifPresentOrElse(
                            known -> all.set(all.indexOf(known), known.joinedWith(contact)), () -> all.add(contact));
        }
        List<String> texts = new ArrayList<>(List.of(notes));
        if (!notes.contains(other.notes)) {
            texts.add(other.notes);
        }
        if (!organisationNumber.isEmpty()
                && !other.organisationNumber.isEmpty()
                && !organisationNumber.equals(other.organisationNumber)) {
            texts.add(other.name + ", " + other.organisationNumber);
        }
        return with(joined -> joined.kind(kind == null ? other.kind : kind)
                .organisationNumber(organisationNumber.isEmpty() ? other.organisationNumber : organisationNumber)
                .contacts(all)
                .notes(texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"))));
    }

    /** What another one that is the same has alike. */
    public Stream<Object> marks() {
        String number = OrganisationNumber.digits(organisationNumber);
        return number.isEmpty() ? Stream.of(NameKey.of(name)) : Stream.of(NameKey.of(name), number);
    }
}
