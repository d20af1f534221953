package no.usht.centre;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.PlainText;

/**
 * A mail to all who have a role, as somebody writes it.
 *
 * @param role by its name
 */
@RecordBuilder
public record ContactMailContent(String role, String subject, String text) implements ContactMailContentBuilder.With {

    public static final Field<ContactMailContent, String> ROLE = Field.line(
                    "centre.contactMail.role", ContactMailContent::role, ContactMailContent::withRole)
            .required("centre.contactMail.roleMissing");
    public static final Field<ContactMailContent, String> SUBJECT = Field.line(
                    "centre.contactMail.subject", ContactMailContent::subject, ContactMailContent::withSubject)
            .atMost(150)
            .required("centre.contactMail.subjectMissing");
    public static final Field<ContactMailContent, String> TEXT = Field.text(
                    "centre.contactMail.text", ContactMailContent::text, ContactMailContent::withText)
            .atMost(10_000)
            .required("centre.contactMail.textMissing");
    public static final Fields<ContactMailContent> FIELDS = Fields.of(ROLE, SUBJECT, TEXT);

    public ContactMailContent {
        role = PlainText.line(role);
        subject = PlainText.ofKept(subject);
        text = PlainText.ofKept(text);
    }
}
