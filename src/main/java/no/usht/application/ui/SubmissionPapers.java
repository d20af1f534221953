package no.usht.application.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import no.usht.application.Submission;
import no.usht.application.TableCells;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.forms.Wording;
import no.usht.grant.Calls;
import no.usht.handover.HandedOver;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.print.PaperTable;
import no.usht.shared.Norwegian;
import no.usht.uikit.FileLink;
import org.springframework.stereotype.Component;

/** What was sent as PDF, for those who may read it on the page where the link stands. */
@Component
class SubmissionPapers {

    private final CentreDirectory centres;
    private final Calls calls;
    private final PaperPrinter printer;

    SubmissionPapers(CentreDirectory centres, Calls calls, PaperPrinter printer) {
        this.centres = centres;
        this.calls = calls;
        this.printer = printer;
    }

    /** @param sent asked anew when somebody follows the link */
    FileLink link(Supplier<Optional<HandedOver<Submission>>> sent, Wording words) {
        return new FileLink(
                words.text("application.file.pdf"),
                () -> sent.get().map(version -> {
                    Paper paper = paper(version, words);
                    return new FileLink.Prepared(paper.fileName(), PaperPrinter.TYPE, () -> printer.print(paper));
                }));
    }

    private Paper paper(HandedOver<Submission> sent, Wording words) {
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
                        words.text(
                                "application.file.title",
                                calls.find(content.year())
                                        .map(call -> ApplicationWords.title(call, words))
                                        .orElse("")))
                .above(words.text("application.one.case", content.caseNumber()))
                .below(SentApplication.told(sent, words));
        if (!content.reason().isEmpty()) {
            paper.text(content.reason());
        }
        content.parts().forEach(part -> part(paper, content, part, words));
        return paper;
    }

    private static void part(Paper paper, Submission content, Submission.Part part, Wording words) {
        paper.heading(part.label().in(words.language()));
        switch (part.kind()) {
            case BUDGET -> paper.table(budget(content, words));
            case PLAN -> plan(paper, content, words);
            case TABLE -> table(paper, part, words);
            default -> paper.text(SubmissionRendering.said(part, words));
        }
    }

    private static PaperTable budget(Submission content, Wording words) {
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

    private static void plan(Paper paper, Submission content, Wording words) {
        Submission.Plan plan = content.plan();
        if (plan == null) {
            paper.text(words.text("application.part.nothing"));
            return;
        }
        paper.text(SubmissionRendering.named(plan, words));
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

    private static void table(Paper paper, Submission.Part part, Wording words) {
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
