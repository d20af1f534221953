package no.usht.mailing;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.PlainText;

/**
 * A mail to many, as somebody writes it.
 *
 * @param about what its receivers have in common, as their {@link Audience} knows it
 */
@RecordBuilder
public record MailingContent(String about, String subject, String text) implements MailingContentBuilder.With {

    public static final Field<MailingContent, String> SUBJECT = Field.line(
                    "mailing.subject", MailingContent::subject, MailingContent::withSubject)
            .atMost(150)
            .required("mailing.subjectMissing");
    public static final Field<MailingContent, String> TEXT = Field.text(
                    "mailing.text", MailingContent::text, MailingContent::withText)
            .atMost(10_000)
            .required("mailing.textMissing");

    public MailingContent {
        about = PlainText.line(about);
        subject = PlainText.ofKept(subject);
        text = PlainText.ofKept(text);
    }

    /** What an audience goes by, as a form asks for it. */
    public static Field<MailingContent, String> about(String labelKey, String missingKey) {
        return Field.line(labelKey, MailingContent::about, MailingContent::withAbout)
                .required(missingKey);
    }

    /** All that is filled in for an audience. */
    public static Fields<MailingContent> fields(Audience audience) {
        return Fields.of(audience.about(), SUBJECT, TEXT);
    }
}
