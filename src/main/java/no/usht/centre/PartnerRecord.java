package no.usht.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What a partner organisation consists of, and where it is kept. */
public final class PartnerRecord {

    private static final int NOTES_LENGTH = 20_000;

    public static final Field<PartnerContent, String> NAME = Field.line(
                    "centre.partner.name", PartnerContent::name, PartnerContent::withName)
            .atMost(Contact.LENGTH)
            .required("centre.partner.nameMissing");
    public static final Field<PartnerContent, @Nullable PartnerKind> KIND_OF =
            Field.choice("centre.partner.kind", PartnerKind.class, PartnerContent::kind, PartnerContent::withKind);
    public static final Field<PartnerContent, String> NUMBER = Field.line(
                    "centre.partner.organisationNumber",
                    PartnerContent::organisationNumber,
                    PartnerContent::withOrganisationNumber)
            .atMost(Contact.LENGTH);
    public static final Field<PartnerContent, List<Contact>> CONTACTS = Field.several(
                    "centre.partner.contacts", PartnerContent::contacts, PartnerContent::withContacts)
            .inOrder();
    public static final Field<PartnerContent, String> NOTES = Field.text(
                    "centre.partner.notes", PartnerContent::notes, PartnerContent::withNotes)
            .atMost(NOTES_LENGTH);
    public static final Field<PartnerContent, Boolean> ARCHIVED =
            Field.flag("centre.partner.archived", PartnerContent::archived, PartnerContent::withArchived);

    public static final Fields<PartnerContent> FIELDS = Fields.of(NAME, KIND_OF, NUMBER, CONTACTS, NOTES, ARCHIVED);

    public static final RecordKind<PartnerContent> KIND = RecordKind.kept(
                    "partner",
                    Partner.class,
                    PartnerId::new,
                    Partner::new,
                    PartnerContent.empty(),
                    FIELDS,
                    Permission.PARTNER_READ,
                    Permission.PARTNER_WRITE)
            .ruled(PartnerContent::tidied, PartnerRecord::check)
            .part(
                    "partner_contact",
                    CONTACTS,
                    row -> Optional.of(new Contact(
                            row.text("name").orElse(""),
                            row.text("role").orElse(""),
                            row.text("email").orElse(""),
                            row.text("phone").orElse(""))));

    private PartnerRecord() {}

    private static List<Problem> check(PartnerContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        String number = OrganisationNumber.digits(content.organisationNumber());
        if (!number.isEmpty() && !OrganisationNumber.isValid(number)) {
            found.add(Problem.of(NUMBER, "centre.partner.numberWrong"));
        }
        for (int row = 0; row < content.contacts().size(); row++) {
            Contact contact = content.contacts().get(row);
            if (!contact.saysNothing()) {
                Problem.inRow(CONTACTS, row, contact.check()).forEach(found::add);
            }
        }
        return FIELDS.sorted(found);
    }
}
