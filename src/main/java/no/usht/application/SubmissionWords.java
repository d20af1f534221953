package no.usht.application;

import java.util.Locale;
import no.usht.grant.Call;
import no.usht.grant.Degree;
import no.usht.handover.HandedOver;
import no.usht.mail.MailText;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;

/** What is said of an application that was sent, alike on pages, papers and in mails. */
public record SubmissionWords(Language language) {

    /** Such as "Tilskudd til utviklingssentre 2027". */
    public String title(Call call) {
        return text("application.title", call.scheme().name(language), String.valueOf(call.year()));
    }

    /** What was sent when, and by whom. */
    public String told(HandedOver<Submission> version) {
        return text(
                "application.sent." + version.content().kind().name().toLowerCase(Locale.ROOT),
                Norwegian.dateTime(version.publishedAt()),
                version.content().signedBy());
    }

    /** What a part says in one text. */
    public String said(Submission.Part part) {
        String value = part.value().in(language);
        if (value.isEmpty()) {
            return text("application.part.nothing");
        }
        return switch (part.kind()) {
            case DEGREE -> label(Degree.valueOf(value));
            case AMOUNT -> Norwegian.ore(Long.parseLong(value));
            default -> value;
        };
    }

    /** What the plan is called that was attached, and how it stood. */
    public String named(Submission.Plan plan) {
        return text(
                plan.version() == 0 ? "application.plan.draft" : "application.plan.version",
                plan.title(),
                String.valueOf(plan.version()));
    }

    String label(Enum<?> constant) {
        return text("shared." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String text(String key, Object... arguments) {
        return new MailText(language).of(key, arguments);
    }
}
