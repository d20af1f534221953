package no.usht.application.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.usht.application.ApplicationState;
import no.usht.application.SubmissionWords;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.shared.Norwegian;
import no.usht.uikit.Tag;

/** What several pages say of applications. */
public final class ApplicationWords {

    private ApplicationWords() {}

    /** Such as "Tilskudd til utviklingssentre 2027". */
    public static String title(Call call, Wording words) {
        return new SubmissionWords(words.language()).title(call);
    }

    /** How far it has come. */
    static Tag state(ApplicationState state, Wording words) {
        return new Tag(
                words.label(state),
                switch (state) {
                    case DRAFT -> Tag.Tone.WARN;
                    case SENT -> Tag.Tone.OK;
                    case WITHDRAWN -> Tag.Tone.OFF;
                });
    }

    /** How long there is left. */
    static String deadline(Call call, LocalDate today, Wording words) {
        LocalDate last = call.terms().applyBy();
        if (today.isBefore(call.terms().opensOn())) {
            return words.text(
                    "application.deadline.opens", Norwegian.date(call.terms().opensOn()));
        }
        if (today.isAfter(last)) {
            return words.text("application.deadline.over", Norwegian.date(last));
        }
        long days = ChronoUnit.DAYS.between(today, last);
        return switch ((int) Math.min(days, 2)) {
            case 0 -> words.text("application.deadline.today", Norwegian.date(last));
            case 1 -> words.text("application.deadline.tomorrow", Norwegian.date(last));
            default -> words.text("application.deadline.days", Norwegian.date(last), Norwegian.number(days));
        };
    }

    /** Such as 12,5 %. */
    static String percent(BigDecimal share) {
        return Norwegian.number(share) + "\u00a0%";
    }
}
