package no.usht.publicsite.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.usht.centre.CentreDirectory;
import no.usht.print.Facts;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.print.Phrase;
import no.usht.publication.PublicActivity;
import no.usht.publication.PublishedActivities;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.Norwegian;
import no.usht.uikit.FileLink;
import no.usht.uikit.Texts;

/** Published activities as PDF: what everybody sees of them, and no more. */
@org.springframework.stereotype.Component
class PublicPapers {

    private final PublicSearch search;
    private final PublishedActivities activities;
    private final PublicFacts facts;
    private final CentreDirectory directory;
    private final PaperPrinter printer;
    private final Clock clock;

    PublicPapers(
            PublicSearch search,
            PublishedActivities activities,
            PublicFacts facts,
            CentreDirectory directory,
            PaperPrinter printer,
            Clock clock) {
        this.search = search;
        this.activities = activities;
        this.facts = facts;
        this.directory = directory;
        this.printer = printer;
        this.clock = clock;
    }

    /** A link to the activity as it is published when somebody follows it. */
    FileLink link(UUID activityId, Component page) {
        return new FileLink(
                page.getTranslation("publicsite.activity.pdf"),
                () -> activities.find(activityId).map(activity -> {
                    Paper paper = paper(activity, page);
                    return new FileLink.Prepared(paper.fileName(), PaperPrinter.TYPE, () -> printer.print(paper));
                }));
    }

    private Paper paper(PublicActivity activity, Component page) {
        Paper paper = new Paper(Texts.language(), letterhead(activity, page), activity.title())
                .above(Texts.label(page, activity.kind()))
                .below(Texts.label(page, activity.status()));
        Facts rows = new Facts();
        facts.of(activity, page)
                .forEach(fact -> rows.add(
                        fact.name(),
                        fact.values().stream()
                                .map(value -> Phrase.of(value.text()))
                                .toList()));
        paper.facts(rows);
        PublicFacts.chapters(activity, page)
                .forEach(chapter -> paper.heading(chapter.heading()).text(chapter.text()));
        points(
                paper,
                page.getTranslation("publicsite.activity.parts"),
                search.partsOf(activity.activityId()).stream()
                        .map(part -> Phrase.of(part.title()))
                        .toList());
        points(
                paper,
                page.getTranslation("publicsite.activity.reach"),
                facts.places(activity).stream().map(Phrase::of).toList());
        points(
                paper,
                page.getTranslation("publicsite.activity.links"),
                activity.links().stream()
                        .map(link -> Phrase.link(link.label().isBlank() ? link.url() : link.label(), link.url()))
                        .toList());
        return paper;
    }

    private Letterhead letterhead(PublicActivity activity, Component page) {
        LocalDate today = LocalDate.now(clock.withZone(Norwegian.ZONE));
        return new Letterhead(
                facts.centreName(activity.centre()),
                directory
                        .find(activity.centre())
                        .flatMap(centre -> centre.hostOn(today))
                        .map(host -> page.getTranslation("shell.municipality", host.name()))
                        .orElse(""),
                today);
    }

    private static void points(Paper paper, String heading, List<Phrase> points) {
        if (!points.isEmpty()) {
            paper.heading(heading).points(points);
        }
    }
}
