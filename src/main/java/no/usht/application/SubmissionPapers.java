package no.usht.application;

import java.time.LocalDate;
import java.util.Optional;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.handover.HandedOver;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperTable;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** What was sent as PDF, whoever prints it. */
@Component
public class SubmissionPapers {

    private final CentreDirectory centres;

    SubmissionPapers(CentreDirectory centres) {
        this.centres = centres;
    }

    /** What was sent, as it is printed. */
    public Paper paper(HandedOver<Submission> sent, Language language) {
        SubmissionWords words = new SubmissionWords(language);
        Submission content = sent.content();
        LocalDate day = LocalDate.ofInstant(sent.publishedAt(), Norwegian.ZONE);
        Optional<CentreProfile> centre = centres.find(sent.origin());
        Letterhead from = new Letterhead(
                centre.map(profile -> profile.name(words.language()))
                        .orElse(sent.origin().value()),
                centre.flatMap(profile -> profile.hostOn(day))
                        .map(host -> words.text("shell.municipality", host.name()))
                        .orElse(""),
                day);
        Paper paper = new Paper(
                        words.language(),
                        from,
                        words.text("application.file.title", content.title().in(language)))
                .above(words.text("application.one.case", content.caseNumber()))
                .below(words.told(sent));
        if (!content.reason().isEmpty()) {
            paper.text(content.reason());
        }
        content.parts().forEach(part -> part(paper, content, part, words));
        return paper;
    }

    private static void part(Paper paper, Submission content, Submission.Part part, SubmissionWords words) {
        paper.heading(part.label().in(words.language()));
        switch (part.kind()) {
            case BUDGET -> paper.table(budget(content, words));
            case PLAN -> plan(paper, content, words);
            case TABLE -> table(paper, part, words);
            default -> paper.text(words.said(part));
        }
    }

    private static PaperTable budget(Submission content, SubmissionWords words) {
        PaperTable table = new PaperTable("")
                .column(words.text("application.budget.source"))
                .column(words.text("application.budget.cost"))
                .column(words.text("application.budget.measure"))
                .column(words.text("application.budget.purpose"))
                .numberColumn(words.text("application.budget.amount"));
        content.budget()
                .forEach(line -> table.row(
                        words.label(line.source()),
                        line.cost(),
                        line.measure(),
                        line.purpose(),
                        Norwegian.ore(line.amount())));
        return table.row(
                words.text("application.budget.all"),
                "",
                "",
                words.text("application.budget.asked", Norwegian.ore(content.asked())),
                Norwegian.ore(content.total()));
    }

    private static void plan(Paper paper, Submission content, SubmissionWords words) {
        Submission.Plan plan = content.plan();
        if (plan == null) {
            paper.text(words.text("application.part.nothing"));
            return;
        }
        paper.text(words.named(plan));
        for (Submission.Goal goal : plan.goals()) {
            paper.subheading(goal.text().isEmpty() ? words.text("application.plan.noGoal") : goal.text());
            PaperTable table = new PaperTable("")
                    .column(words.text("application.plan.measure"))
                    .column(words.text("application.plan.why"))
                    .column(words.text("application.plan.due"));
            goal.measures()
                    .forEach(measure -> table.row(
                            measure.title(),
                            measure.why(),
                            measure.due().isEmpty() ? "" : Norwegian.date(LocalDate.parse(measure.due()))));
            paper.table(table);
        }
    }

    private static void table(Paper paper, Submission.Part part, SubmissionWords words) {
        if (part.value().nb().isEmpty()) {
            paper.text(words.text("application.part.nothing"));
            return;
        }
        PaperTable table = new PaperTable("");
        part.columns().forEach(column -> table.column(column.in(words.language())));
        TableCells.read(part.value().nb())
                .forEach(row -> table.row(TableCells.filled(row, part.columns().size())));
        paper.table(table);
    }
}
