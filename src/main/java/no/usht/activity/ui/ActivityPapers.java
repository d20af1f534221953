package no.usht.activity.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityField;
import no.usht.activity.ActivityReach;
import no.usht.activity.ActivityService;
import no.usht.centre.CentreLetterhead;
import no.usht.content.Field;
import no.usht.print.Facts;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.print.PaperTable;
import no.usht.print.Phrase;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.uikit.FileLink;
import org.springframework.stereotype.Component;

/** Activities as PDF, for those who may read them: what their page says, in the order of a document. */
@Component
class ActivityPapers {

    private static final List<Field<ActivityContent, String>> CHAPTERS =
            List.of(ActivityField.BACKGROUND, ActivityField.GOAL, ActivityField.METHOD, ActivityField.RESULT);

    private final ActivityService activities;
    private final ActivityReach reached;
    private final ActivityNames names;
    private final CentreLetterhead letterhead;
    private final PaperPrinter printer;

    ActivityPapers(
            ActivityService activities,
            ActivityReach reached,
            ActivityNames names,
            CentreLetterhead letterhead,
            PaperPrinter printer) {
        this.activities = activities;
        this.reached = reached;
        this.names = names;
        this.letterhead = letterhead;
        this.printer = printer;
    }

    /** A link to the activity as it is when somebody follows it. */
    FileLink link(ActivityId id, Words words) {
        return new FileLink(
                words.text("activity.detail.pdf"),
                () -> activities.find(id).map(activity -> {
                    Paper paper = paper(activity, words);
                    return new FileLink.Prepared(paper.fileName(), PaperPrinter.TYPE, () -> printer.print(paper));
                }));
    }

    private Paper paper(ActivityDetails activity, Words words) {
        ActivityContent content = activity.content();
        Letterhead from = letterhead.today(words.language(), host -> words.text("shell.municipality", host));
        Paper paper = new Paper(words.language(), from, content.title())
                .above(content.kind() == null ? "" : words.label(content.kind()))
                .below(standing(activity, words));
        paper.facts(facts(activity, words));
        for (Field<ActivityContent, String> field : CHAPTERS) {
            String text = field.get(content);
            if (!text.isEmpty()) {
                paper.heading(words.label(field)).text(text);
            }
        }
        funding(paper, content, words);
        parts(paper, activity, words);
        reach(paper, activity, words);
        if (!content.links().isEmpty()) {
            paper.heading(words.text("activity.detail.links"))
                    .points(content.links().stream()
                            .map(link -> Phrase.link(link.text(), link.url()))
                            .toList());
        }
        return paper;
    }

    /** What the tags of the page say. */
    private static String standing(ActivityDetails activity, Words words) {
        List<String> standing = new ArrayList<>();
        Optional.ofNullable(activity.content().status()).ifPresent(status -> standing.add(words.label(status)));
        activity.archivedAt()
                .ifPresentOrElse(
                        since -> standing.add(words.text("activity.words.archived")),
                        () -> words.tags(activity.published()).stream()
                                .map(Span::getText)
                                .forEach(standing::add));
        return String.join(" · ", standing);
    }

    private static Facts facts(ActivityDetails activity, Words words) {
        ActivityContent content = activity.content();
        Facts facts = new Facts()
                .add(
                        words.text("activity.detail.priorities"),
                        values(content, words, List.of(ActivityField.MAIN_PRIORITY, ActivityField.OTHER_PRIORITIES)))
                .add(words.text("activity.detail.period"), words.period(content.from(), content.to()));
        Stream.of(
                        ActivityField.RESPONSIBLE,
                        ActivityField.FOCUS_AREAS,
                        ActivityField.CO_ARRANGERS,
                        ActivityField.SAME_AS,
                        ActivityField.PARTNERS)
                .forEach(field -> facts.add(words.label(field), values(content, words, List.of(field))));
        activity.parent().ifPresent(parent -> facts.add(words.text("activity.detail.partOf"), parent.title()));
        return facts;
    }

    private static List<Phrase> values(ActivityContent content, Words words, List<Field<ActivityContent, ?>> fields) {
        return fields.stream()
                .flatMap(field -> words.wording().each(field, field.values(content)).stream())
                .map(Phrase::of)
                .toList();
    }

    private static void funding(Paper paper, ActivityContent content, Words words) {
        if (content.funding().isEmpty()) {
            return;
        }
        PaperTable table = new PaperTable("")
                .column(words.text("activity.funding.source"))
                .column(words.text("activity.funding.year"))
                .column(words.text("activity.funding.state"))
                .numberColumn(words.text("activity.funding.amount"));
        content.funding()
                .forEach(money -> table.row(
                        words.label(Objects.requireNonNull(money.source())),
                        String.valueOf(money.year()),
                        words.label(Objects.requireNonNull(money.state())),
                        Norwegian.kroner(Objects.requireNonNull(money.amountKroner()))
                                + (money.fictional() ? "\n" + words.text("activity.words.fictional") : "")));
        paper.heading(words.text("activity.detail.funding")).table(table);
    }

    private static void parts(Paper paper, ActivityDetails activity, Words words) {
        List<Phrase> parts = activity.parts().stream()
                .sorted(Norwegian.by(ActivityDetails.Relative::title))
                .map(part -> Phrase.of(part.title() + " (" + words.label(part.status()) + ")"))
                .toList();
        if (!parts.isEmpty()) {
            paper.heading(words.text("activity.detail.parts")).points(parts);
        }
    }

    private void reach(Paper paper, ActivityDetails activity, Words words) {
        ReachWords reach = new ReachWords(words, names, activity.content().reach(), reached.came(activity.id()));
        PaperTable table =
                new PaperTable("").column(reach.placeWord()).column(words.text("activity.detail.reach.state"));
        reach.rows().forEach(row -> table.row(row.place(), row.state()));
        paper.heading(words.text("activity.detail.reach")).aside(reach.finding());
        if (!reach.rows().isEmpty()) {
            paper.table(table);
        }
    }
}
