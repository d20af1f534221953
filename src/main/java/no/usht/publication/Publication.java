package no.usht.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what leaves a centre's workspace when it publishes an activity: no person's name, no notes.
 *
 * @param partOf the larger activity that this is a part of, if any
 * @param mainPriority the national priority that it serves first, if any
 * @param funding for the directorate alone, never for the public
 * @param sameAs the activity that another centre has published, and that is the same one as this; national figures count the two once
 * @param numbers how many met; null where nobody has
 */
@RecordBuilder
public record Publication(
        ActivityId activityId,
        String title,
        ActivityKind kind,
        ActivityStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String background,
        String goal,
        String method,
        String result,
        @Nullable ActivityId partOf,
        @Nullable PriorityId mainPriority,
        Set<PriorityId> otherPriorities,
        List<String> focusAreas,
        List<Reach> reach,
        Set<CentreKey> coArrangers,
        List<String> partners,
        List<Link> links,
        List<Funding> funding,
        @Nullable ActivityId sameAs,
        @Nullable Numbers numbers)
        implements PublicationBuilder.With {

    public Publication {
        title = PlainText.line(title);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("What others find has a title");
        }
        background = PlainText.lines(background);
        goal = PlainText.lines(goal);
        method = PlainText.lines(method);
        result = PlainText.lines(result);
        focusAreas = focusAreas.stream().map(PlainText::line).toList();
        partners = partners.stream().map(PlainText::line).toList();
    }

    /** A municipality (four digits) or city district (six digits) that is invited or takes part. */
    public record Reach(String territoryCode, boolean invited, boolean takingPart) {
        public Reach {
            territoryCode = PlainText.line(territoryCode);
        }
    }

    /** A link with its text; http or https. */
    public record Link(String url, String label) {
        public Link {
            url = PlainText.line(url);
            label = PlainText.line(label);
        }

        /** What stands for it on a page: without a text, the address. */
        public String text() {
            return label.isBlank() ? url : label;
        }
    }

    /** An amount in whole kroner from one source in one year; fictional where the demo made it up. */
    public record Funding(FundingSource source, int year, FundingState state, long amountKroner, boolean fictional) {}
}
