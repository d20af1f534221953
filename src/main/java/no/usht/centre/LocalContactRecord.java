package no.usht.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.content.Problem;
import no.usht.keeping.RecordFilter.Days;
import no.usht.keeping.RecordKind;
import no.usht.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What a contact in a municipality consists of, and where it is kept. */
public final class LocalContactRecord {

    private static final int LENGTH = 200;

    public static final Field<LocalContactContent, String> NAME = Field.line(
                    "centre.localContact.name", LocalContactContent::name, LocalContactContent::withName)
            .atMost(LENGTH)
            .required("centre.localContact.nameMissing");
    public static final Field<LocalContactContent, String> PLACE = Field.line(
                    "centre.localContact.place", LocalContactContent::place, LocalContactContent::withPlace)
            .required("centre.localContact.placeMissing");
    public static final Field<LocalContactContent, String> ROLE = Field.line(
                    "centre.localContact.role", LocalContactContent::role, LocalContactContent::withRole)
            .required("centre.localContact.roleMissing");
    public static final Field<LocalContactContent, String> EMAIL = Field.line(
                    "centre.localContact.email", LocalContactContent::email, LocalContactContent::withEmail)
            .atMost(LENGTH)
            .required("centre.localContact.emailMissing");
    public static final Field<LocalContactContent, String> PHONE = Field.line(
                    "centre.localContact.phone", LocalContactContent::phone, LocalContactContent::withPhone)
            .atMost(LENGTH);
    public static final Field<LocalContactContent, @Nullable LocalDate> SINCE =
            Field.day("centre.localContact.since", LocalContactContent::since, LocalContactContent::withSince);
    public static final Field<LocalContactContent, @Nullable LocalDate> UNTIL =
            Field.day("centre.localContact.until", LocalContactContent::until, LocalContactContent::withUntil);
    public static final Field<LocalContactContent, @Nullable LocalDate> CONFIRMED = Field.day(
            "centre.localContact.confirmed", LocalContactContent::confirmed, LocalContactContent::withConfirmed);

    /** As long as somebody is the contact. */
    public static final Period<LocalContactContent, LocalDate> TIME = new Period<>(SINCE, UNTIL);

    public static final Fields<LocalContactContent> FIELDS =
            Fields.of(NAME, PLACE, ROLE, EMAIL, PHONE, SINCE, UNTIL, CONFIRMED).together(TIME);

    public static final RecordKind<LocalContactContent> KIND = RecordKind.kept(
                    "local_contact",
                    LocalContact.class,
                    LocalContactId::new,
                    LocalContact::new,
                    LocalContactContent.empty(),
                    FIELDS,
                    Permission.CONTACT_READ,
                    Permission.CONTACT_WRITE)
            .ruled(LocalContactContent::tidied, LocalContactRecord::check);

    private LocalContactRecord() {}

    /** Those of whom {@link LocalContactContent#isUnsureSince} holds. */
    public static List<Days<LocalContactContent>> unsureSince(LocalDate day) {
        return List.of(
                Days.before(CONFIRMED, day).orNever(), Days.before(SINCE, day).orNever());
    }

    private static List<Problem> check(LocalContactContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        if (!content.email().isBlank() && EmailAddress.parse(content.email()).isEmpty()) {
            found.add(Problem.of(EMAIL, "centre.localContact.emailWrong"));
        }
        TIME.check(content).ifPresent(found::add);
        return FIELDS.sorted(found);
    }
}
