package no.usht.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import no.usht.grant.BlockKind;
import no.usht.grant.GrantYearId;
import no.usht.shared.FundingSource;
import no.usht.shared.Language;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was sent: what was asked and answered then, whatever becomes of the form, the plan and the draft.
 *
 * @param title what is applied for, as it was called then
 * @param reason why it was added to or taken back; empty for the first
 * @param signedBy who answers for it
 */
@RecordBuilder
public record Submission(
        GrantYearId year,
        Wording title,
        String caseNumber,
        Kind kind,
        String reason,
        String signedBy,
        List<Part> parts,
        List<Line> budget,
        @Nullable Plan plan)
        implements SubmissionBuilder.With {

    /** What is sent. */
    public enum Kind {
        APPLICATION,
        SUPPLEMENT,
        WITHDRAWAL
    }

    /**
     * A question with its answer, in both language forms as far as the directorate wrote them.
     *
     * @param value as {@link Answer.Said} has it; what an option says where one was chosen
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String block, BlockKind kind, Wording label, Wording value, List<Wording> columns) {

        public Part {
            block = PlainText.ofKept(block);
            columns = List.copyOf(columns);
        }
    }

    /** The same in bokmål and in nynorsk. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Wording(String nb, String nn) {

        public Wording {
            nb = PlainText.ofKept(nb);
            nn = PlainText.ofKept(nn);
        }

        /** In that language form. */
        public String in(Language language) {
            return language.pickWritten(nb, nn);
        }

        static Wording same(String text) {
            return new Wording(text, text);
        }
    }

    /**
     * A line of its budget.
     *
     * @param cost what the kind of cost is called
     * @param measure what the measure is called that it is for; empty where it is for none
     * @param amount in øre
     */
    public record Line(FundingSource source, String cost, String measure, String purpose, long amount) {

        public Line {
            cost = PlainText.ofKept(cost);
            measure = PlainText.ofKept(measure);
            purpose = PlainText.ofKept(purpose);
        }
    }

    /**
     * The plan that was attached.
     *
     * @param version of it that was adopted last; 0 for a draft
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Plan(String title, int version, List<Goal> goals) {

        public Plan {
            title = PlainText.ofKept(title);
            goals = List.copyOf(goals);
        }
    }

    /** A goal of the plan; its text is empty for measures of none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Goal(String text, List<Planned> measures) {

        public Goal {
            text = PlainText.ofKept(text);
            measures = List.copyOf(measures);
        }
    }

    /**
     * A measure of the plan.
     *
     * @param due when it shall be done, as a date; empty where that is open
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Planned(String title, String why, String due) {

        public Planned {
            title = PlainText.ofKept(title);
            why = PlainText.ofKept(why);
            due = PlainText.ofKept(due);
        }
    }

    public Submission {
        caseNumber = PlainText.ofKept(caseNumber);
        reason = PlainText.ofKept(reason);
        signedBy = PlainText.ofKept(signedBy);
        parts = List.copyOf(parts);
        budget = List.copyOf(budget);
    }

    /** What its budget comes to, in øre. */
    public long total() {
        return budget.stream().mapToLong(Line::amount).sum();
    }

    /** What the directorate is asked for, in øre. */
    public long asked() {
        return budget.stream()
                .filter(line -> line.source() == FundingSource.DIRECTORATE)
                .mapToLong(Line::amount)
                .sum();
    }
}
