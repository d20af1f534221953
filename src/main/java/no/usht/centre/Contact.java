package no.usht.centre;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.shared.EmailAddress;
import no.usht.shared.NameKey;
import no.usht.shared.PlainText;

/** Somebody who can be reached at a partner. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record Contact(String name, String role, String email, String phone)
        implements ContactBuilder.With, Serializable {

    /** Longest name, and whatever else is short. */
    static final int LENGTH = 200;

    public static final Field<Contact, String> NAME = Field.line(
                    "centre.contact.name", Contact::name, Contact::withName)
            .atMost(LENGTH)
            .required("centre.contact.nameMissing");
    public static final Field<Contact, String> ROLE =
            Field.line("centre.contact.role", Contact::role, Contact::withRole).atMost(LENGTH);
    public static final Field<Contact, String> EMAIL = Field.line(
                    "centre.contact.email", Contact::email, Contact::withEmail)
            .atMost(LENGTH);
    public static final Field<Contact, String> PHONE = Field.line(
                    "centre.contact.phone", Contact::phone, Contact::withPhone)
            .atMost(LENGTH);
    public static final List<Field<Contact, String>> CELLS = List.of(NAME, ROLE, EMAIL, PHONE);
    public static final Fields<Contact> FIELDS = Fields.of(NAME, ROLE, EMAIL, PHONE);

    public Contact {
        name = PlainText.ofKept(name);
        role = PlainText.ofKept(role);
        email = PlainText.ofKept(email);
        phone = PlainText.ofKept(phone);
    }

    public static Contact blank() {
        return new Contact("", "", "", "");
    }

    boolean saysNothing() {
        return FIELDS.stream().allMatch(field -> field.values(this).isEmpty());
    }

    List<Problem> check() {
        List<Problem> found = new ArrayList<>(FIELDS.check(this));
        if (!email.isBlank() && EmailAddress.parse(email).isEmpty()) {
            found.add(Problem.of(EMAIL, "centre.contact.emailWrong"));
        }
        return found;
    }

    boolean isSamePerson(Contact other) {
        return NameKey.of(name).equals(NameKey.of(other.name));
    }

    Contact joinedWith(Contact other) {
        return new Contact(
                name,
                role.isEmpty() ? other.role : role,
                email.isEmpty() ? other.email : email,
                phone.isEmpty() ? other.phone : phone);
    }

    /** Such as Kari Testesen, leder, kari@example.org. */
    @Override
    public String toString() {
        return FIELDS.stream()
                .flatMap(field -> field.values(this).stream())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
