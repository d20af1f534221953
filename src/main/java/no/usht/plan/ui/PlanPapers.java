package no.usht.plan.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.centre.CentreLetterhead;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanRecord;
import no.usht.plan.ActionPlanService;
import no.usht.plan.CountedIndicators;
import no.usht.plan.Goal;
import no.usht.plan.Indicator;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.MeasureStatus;
import no.usht.plan.PlanAdoption;
import no.usht.plan.PlanTree;
import no.usht.plan.PlanVersion;
import no.usht.plan.Tertial;
import no.usht.print.Facts;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.print.PaperTable;
import no.usht.shared.Norwegian;
import no.usht.sheets.SheetColumn;
import no.usht.sheets.Sheets;
import no.usht.uikit.FileLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans as PDF and Excel, for those who may read them: what their pages say, as it is when somebody follows the link. */
@Component
class PlanPapers {

    private static final List<Field<MeasureContent, ?>> FACTS = List.of(
            MeasureRecord.RESPONSIBLE,
            MeasureRecord.FROM,
            MeasureRecord.TO,
            MeasureRecord.DEADLINE,
            MeasureRecord.PRIORITIES,
            MeasureRecord.FOCUS_AREA,
            MeasureRecord.STRATEGY_GOAL,
            MeasureRecord.ACTIVITIES,
            MeasureRecord.HOURS,
            MeasureRecord.POSITION_PERCENTAGE);

    private final ActionPlanService plans;
    private final PlanAdoption adoption;
    private final CountedIndicators counted;
    private final CentreLetterhead letterhead;
    private final PaperPrinter printer;

    PlanPapers(
            ActionPlanService plans,
            PlanAdoption adoption,
            CountedIndicators counted,
            CentreLetterhead letterhead,
            PaperPrinter printer) {
        this.plans = plans;
        this.adoption = adoption;
        this.counted = counted;
        this.letterhead = letterhead;
        this.printer = printer;
    }

    /** Links to the plan as PDF and to its measures as a table to calculate with, as it is now. */
    List<FileLink> now(ActionPlanId id, Wording words) {
        return links(() -> edition(id), words);
    }

    /** What the first of these links leads to. */
    Optional<FileLink.Prepared> pdf(ActionPlanId id, Wording words) {
        return edition(id).map(shown -> pdf(shown, words));
    }

    private Optional<Edition> edition(ActionPlanId id) {
        return filled(id).map(tree -> new Edition(tree, Optional.empty()));
    }

    /** The same as it was in that version. */
    List<FileLink> of(ActionPlanId id, PlanVersion version, Wording words) {
        return links(
                () -> adoption.kept(id, version.number())
                        .map(kept -> new Edition(kept.tree(), Optional.of(kept.version()))),
                words);
    }

    /** A plan as a file shows it; without a version as it is now. */
    private record Edition(PlanTree tree, Optional<PlanVersion> version) {

        ActionPlanContent plan() {
            return tree.plan().content();
        }

        String title(Wording words) {
            return version.map(one -> words.text("plan.file.version", plan().title(), String.valueOf(one.number())))
                    .orElseGet(plan()::title);
        }

        String standing(Wording words) {
            return version.map(one -> words.text(
                            "plan.versions.newest",
                            String.valueOf(one.number()),
                            one.adoptedBy(),
                            Norwegian.dateTime(one.adoptedAt())))
                    .orElseGet(() -> words.label(plan().standing()));
        }
    }

    private List<FileLink> links(Supplier<Optional<Edition>> edition, Wording words) {
        return List.of(
                new FileLink(words.text("plan.file.pdf"), () -> edition.get().map(shown -> pdf(shown, words))),
                new FileLink(
                        words.text("plan.file.excel"),
                        () -> edition.get()
                                .map(shown -> new FileLink.Prepared(
                                        shown.title(words) + ".xlsx",
                                        Sheets.EXCEL_TYPE,
                                        () -> sheet(shown.tree(), words)))));
    }

    private FileLink.Prepared pdf(Edition edition, Wording words) {
        Paper paper = paper(edition, words);
        return new FileLink.Prepared(paper.fileName(), PaperPrinter.TYPE, () -> printer.print(paper));
    }

    private Optional<PlanTree> filled(ActionPlanId id) {
        return plans.tree(id).map(counted::filled);
    }

    private byte[] sheet(PlanTree tree, Wording words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Sheets.excel(
                    out,
                    tree.plan().content().title(),
                    columns(tree.plan().content(), words),
                    tree.measures().stream().map(Saved::content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<SheetColumn<MeasureContent>> columns(ActionPlanContent plan, Wording words) {
        List<SheetColumn<MeasureContent>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(
                words.label(MeasureRecord.GOAL),
                measure -> plan.goal(measure.goal()).map(Goal::text).orElse("")));
        columns.add(new SheetColumn<>(words.label(MeasureRecord.TITLE), MeasureContent::title));
        columns.add(new SheetColumn<>(words.label(MeasureRecord.WHY), MeasureContent::why));
        for (Field<MeasureContent, ?> field : FACTS) {
            columns.add(new SheetColumn<>(words.label(field), measure -> plainly(words, measure, field)));
        }
        columns.add(new SheetColumn<>(
                words.label(MeasureRecord.INDICATORS), measure -> words.of(measure, MeasureRecord.INDICATORS)));
        for (Tertial tertial : Tertial.values()) {
            columns.add(
                    said(words.label(tertial), tertial, status -> words.label(Objects.requireNonNull(status.light()))));
            columns.add(said(
                    words.text("plan.file.about", words.label(MeasureStatus.REASON), words.label(tertial)),
                    tertial,
                    MeasureStatus::reason));
            columns.add(said(
                    words.text("plan.file.about", words.label(MeasureStatus.REMEDY), words.label(tertial)),
                    tertial,
                    MeasureStatus::remedy));
        }
        return columns;
    }

    /** Days and numbers as they are, so that they can be sorted and added. */
    private static @Nullable Object plainly(Wording words, MeasureContent measure, Field<MeasureContent, ?> field) {
        Object value = field.get(measure);
        return value instanceof LocalDate || value instanceof Integer ? value : words.of(measure, field);
    }

    private static SheetColumn<MeasureContent> said(
            String heading, Tertial tertial, Function<MeasureStatus, String> what) {
        return new SheetColumn<>(
                heading, measure -> measure.status(tertial).map(what).orElse(""));
    }

    private Paper paper(Edition edition, Wording words) {
        PlanTree tree = edition.tree();
        ActionPlanContent plan = edition.plan();
        Letterhead from = letterhead.today(words.language(), host -> words.text("shell.municipality", host));
        Paper paper = new Paper(words.language(), from, edition.title(words))
                .above(words.text("plan.file.above"))
                .below(edition.standing(words));
        if (!plan.introduction().isEmpty()) {
            paper.heading(words.label(ActionPlanRecord.INTRODUCTION)).text(plan.introduction());
        }
        for (PlanTree.Branch branch : tree.branches()) {
            paper.heading(branch.goal()
                    .map(goal -> words.text(
                            "plan.tree.goal", String.valueOf(tree.branches().indexOf(branch) + 1), goal.text()))
                    .orElseGet(() -> words.text("plan.tree.noGoal")));
            if (branch.measures().isEmpty()) {
                paper.aside(words.text("plan.tree.goal.none"));
            }
            branch.measures().forEach(measure -> measure(paper, measure.content(), words));
        }
        return paper;
    }

    private static void measure(Paper paper, MeasureContent measure, Wording words) {
        paper.subheading(measure.title());
        if (!measure.why().isEmpty()) {
            paper.text(measure.why());
        }
        Facts facts = new Facts();
        FACTS.forEach(field -> facts.add(words.label(field), words.of(measure, field)));
        paper.facts(facts);
        if (!measure.indicators().isEmpty()) {
            PaperTable table = new PaperTable("").column(words.label(Indicator.NAME));
            MeasureCards.NUMBERS.forEach(number -> table.numberColumn(words.label(number)));
            measure.indicators()
                    .forEach(indicator -> table.row(Stream.concat(
                                    Stream.of(indicator.named()),
                                    MeasureCards.NUMBERS.stream().map(number -> words.of(indicator, number)))
                            .toList()));
            paper.table(table);
            measure.indicators().stream()
                    .filter(Indicator::isCounted)
                    .forEach(indicator -> paper.aside(words.text(
                            "plan.file.counted", indicator.name(), MeasureCards.countedBy(words, indicator))));
        }
        if (!measure.statuses().isEmpty()) {
            PaperTable table = new PaperTable("")
                    .column(words.text("plan.status.tertial"))
                    .column(words.label(MeasureStatus.LIGHT))
                    .column(words.label(MeasureStatus.REASON))
                    .column(words.label(MeasureStatus.REMEDY));
            Arrays.stream(Tertial.values())
                    .flatMap(tertial -> measure.status(tertial).stream())
                    .forEach(status -> table.row(
                            words.label(status.tertial()),
                            Optional.ofNullable(status.light())
                                    .map(words::label)
                                    .orElse(""),
                            status.reason(),
                            status.remedy()));
            paper.table(table);
        }
    }
}
