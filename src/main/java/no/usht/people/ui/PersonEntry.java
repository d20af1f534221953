package no.usht.people.ui;

import java.util.List;
import java.util.stream.Stream;
import no.usht.access.Role;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.shared.EmailAddress;
import no.usht.shared.PersonName;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in about somebody who is to work in a workspace.
 *
 * @param handle identity with the issuer, or a mail address
 * @param centre that they are to lead; null for the bound workspace
 */
record PersonEntry(
        String name, String handle, Role role, @Nullable CentreKey centre) {

    static final Field<PersonEntry, String> NAME = Field.line(
                    "people.add.name",
                    PersonEntry::name,
                    (entry, name) -> new PersonEntry(name, entry.handle, entry.role, entry.centre))
            .atMost(PersonName.LONGEST)
            .required("people.add.missing");
    static final Field<PersonEntry, String> IDENTITY = handle("people.add.handle");
    static final Field<PersonEntry, String> EMAIL = handle("people.invite.handle");
    static final Field<PersonEntry, @Nullable Role> ROLE = Field.one(
            "people.add.role",
            PersonEntry::role,
            (entry, role) -> role == null ? entry : new PersonEntry(entry.name, entry.handle, role, entry.centre));
    static final Field<PersonEntry, @Nullable CentreKey> CENTRE = Field.<PersonEntry, CentreKey>one(
                    "people.leader.centre",
                    PersonEntry::centre,
                    (entry, centre) -> new PersonEntry(entry.name, entry.handle, entry.role, centre))
            .required("people.add.missing");

    static final Fields<PersonEntry> OF_KNOWN = Fields.of(NAME, IDENTITY, ROLE, CENTRE);
    static final Fields<PersonEntry> OF_INVITED = Fields.of(NAME, EMAIL, ROLE, CENTRE);

    private static Field<PersonEntry, String> handle(String labelKey) {
        return Field.<PersonEntry>line(
                        labelKey,
                        PersonEntry::handle,
                        (entry, handle) -> new PersonEntry(entry.name, handle, entry.role, entry.centre))
                .atMost(PersonName.LONGEST)
                .required("people.add.missing");
    }

    /** What is wrong with somebody whose identity is known; some issuers know people by what is a secret elsewhere. */
    List<Problem> checkKnown() {
        return OF_KNOWN.check(this).stream()
                .filter(problem -> !problem.isAbout(IDENTITY) || !problem.key().equals(Problem.IDENTITY_NUMBER))
                .toList();
    }

    /** What is wrong with somebody who is asked by mail, in which the name stands. */
    List<Problem> checkInvited() {
        Stream<Problem> ofName =
                PersonName.carriesAddress(name) ? Stream.of(Problem.of(NAME, "uikit.nameWithAddress")) : Stream.empty();
        Stream<Problem> ofMail = handle.isBlank()
                ? Stream.empty()
                : EmailAddress.fault(handle).stream().map(fault -> Problem.of(EMAIL, "uikit.mail." + fault.name()));
        return Stream.of(OF_INVITED.check(this).stream(), ofName, ofMail)
                .flatMap(problems -> problems)
                .toList();
    }
}
