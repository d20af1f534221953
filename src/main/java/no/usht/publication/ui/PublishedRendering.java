package no.usht.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.centre.CentreDirectory;
import no.usht.handover.HandedOver;
import no.usht.print.Facts;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.print.PaperTable;
import no.usht.print.Phrase;
import no.usht.priority.PriorityCatalogue;
import no.usht.publication.Numbers;
import no.usht.publication.Publication;
import no.usht.publication.Publication.Reach;
import no.usht.publication.PublishedActivities;
import no.usht.publication.PublishedItem;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FileLink;
import no.usht.uikit.KeyValues;
import no.usht.uikit.StatusTag;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** Shows a published activity, one and the same to everybody: on the public page, to the directorate, and before it is published. */
@org.springframework.stereotype.Component
public class PublishedRendering {

    private final PublishedActivities activities;
    private final PublishedFacts facts;
    private final PriorityCatalogue priorities;
    private final CentreDirectory directory;
    private final PaperPrinter printer;
    private final Clock clock;

    PublishedRendering(
            PublishedActivities activities,
            PublishedFacts facts,
            PriorityCatalogue priorities,
            CentreDirectory directory,
            PaperPrinter printer,
            Clock clock) {
        this.activities = activities;
        this.facts = facts;
        this.priorities = priorities;
        this.directory = directory;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * What everybody sees.
     *
     * @param main what the centre has written, and what is a part of it
     * @param side what can be told in a few words
     */
    public record Cards(List<Component> main, List<Component> side) {}

    /** How far it has come, and what it is. */
    public static Tag[] tags(Publication content, Component page) {
        return new Tag[] {StatusTag.of(page, content.status()), new Tag(Texts.label(page, content.kind()))};
    }

    /** What everybody sees of it. */
    public Cards everybody(HandedOver<Publication> version, Reader reader, Component page) {
        Publication content = version.content();
        List<Component> main = new ArrayList<>();
        main.add(new Card(page.getTranslation("publication.about"), about(content, page)));
        List<PublishedItem> parts = activities.partsOf(content.activityId());
        if (!parts.isEmpty()) {
            Hits hits = new Hits(priorities, facts::centreName, reader.activity());
            hits.append(parts);
            main.add(new Card(page.getTranslation("publication.parts"), hits));
        }
        List<Component> side = new ArrayList<>();
        side.add(new Card(page.getTranslation("publication.facts"), facts(version, reader, page)));
        List<String> places = places(content, Reach::takingPart);
        if (!places.isEmpty()) {
            side.add(new Card(
                    page.getTranslation("publication.reach"),
                    list(places.stream().map(ListItem::new))));
        }
        Numbers numbers = content.numbers();
        if (numbers != null) {
            side.add(new NumberFacts(numbers, facts, page).card());
        }
        if (!content.links().isEmpty()) {
            side.add(new Card(page.getTranslation("publication.links"), links(content.links())));
        }
        return new Cards(main, side);
    }

    /** What only the directorate sees of it besides. */
    public List<Component> directorate(Publication content, Component page) {
        List<Component> cards = new ArrayList<>(List.of(funding(content, page)));
        List<String> invited = invited(content);
        if (!invited.isEmpty()) {
            cards.add(new Card(
                    page.getTranslation("publication.invited"),
                    list(invited.stream().map(ListItem::new))));
        }
        return cards;
    }

    private static Component[] about(Publication content, Component page) {
        List<Component> written = new ArrayList<>();
        for (PublishedFacts.Chapter chapter : PublishedFacts.chapters(content, page)) {
            written.add(new H3(chapter.heading()));
            Paragraph paragraph = new Paragraph(chapter.text().strip());
            paragraph.addClassName("usht-text");
            written.add(paragraph);
        }
        if (written.isEmpty()) {
            written.add(new Paragraph(page.getTranslation("publication.noText")));
        }
        return written.toArray(Component[]::new);
    }

    private KeyValues facts(HandedOver<Publication> version, Reader reader, Component page) {
        KeyValues rows = new KeyValues();
        facts.of(version, reader, page)
                .forEach(fact -> rows.add(
                        fact.name(),
                        fact.values().stream()
                                .map(value -> value.href()
                                        .map(href -> new Div(new Anchor(href, value.text())))
                                        .orElseGet(() -> new Div(value.text())))
                                .toArray(Component[]::new)));
        return rows;
    }

    private static UnorderedList links(List<Publication.Link> links) {
        return list(links.stream().map(link -> {
            Anchor anchor = new Anchor(link.url(), link.text());
            // The other site shall neither reach this window nor learn more than where the visitor came from.
            anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            return new ListItem(anchor);
        }));
    }

    private static UnorderedList list(Stream<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("usht-columns");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private static Card funding(Publication content, Component page) {
        String heading = page.getTranslation("publication.funding");
        if (content.funding().isEmpty()) {
            return new Card(
                    heading,
                    new EmptyState(
                            page.getTranslation("publication.noFunding"),
                            page.getTranslation("publication.noFunding.text")));
        }
        DataTable table = new DataTable(heading)
                .stacking()
                .captionHidden()
                .column(page.getTranslation("publication.funding.source"))
                .column(page.getTranslation("publication.funding.year"))
                .column(page.getTranslation("publication.funding.state"))
                .numberColumn(page.getTranslation("publication.funding.amount"));
        content.funding().forEach(sum -> table.row(cells(sum, page)));
        Card card = new Card(heading, table);
        return isFictional(content)
                ? card.actions(new Tag(page.getTranslation("publication.fictional"), Tag.Tone.WARN))
                : card;
    }

    private static String[] cells(Publication.Funding sum, Component page) {
        return new String[] {
            Texts.label(page, sum.source()),
            String.valueOf(sum.year()),
            Texts.label(page, sum.state()),
            Norwegian.kroner(sum.amountKroner())
        };
    }

    private static boolean isFictional(Publication content) {
        return content.funding().stream().anyMatch(Publication.Funding::fictional);
    }

    private List<String> invited(Publication content) {
        return places(content, place -> !place.takingPart());
    }

    private List<String> places(Publication content, Predicate<Reach> which) {
        return facts.places(content.reach().stream().filter(which).toList());
    }

    /**
     * A link to its PDF, with what the reader sees.
     *
     * @param published the activity as it is published when somebody follows the link
     */
    public FileLink pdf(Supplier<Optional<HandedOver<Publication>>> published, Reader reader, Component page) {
        return new FileLink(
                page.getTranslation("publication.pdf"),
                () -> published.get().map(version -> {
                    Paper paper = paper(version, reader, page);
                    return new FileLink.Prepared(paper.fileName(), PaperPrinter.TYPE, () -> printer.print(paper));
                }));
    }

    private Paper paper(HandedOver<Publication> version, Reader reader, Component page) {
        Publication content = version.content();
        Paper paper = new Paper(Texts.language(), letterhead(version, page), content.title())
                .above(Texts.label(page, content.kind()))
                .below(Texts.label(page, content.status()));
        Facts rows = new Facts();
        facts.of(version, reader, page)
                .forEach(fact -> rows.add(
                        fact.name(),
                        fact.values().stream()
                                .map(value -> Phrase.of(value.text()))
                                .toList()));
        paper.facts(rows);
        PublishedFacts.chapters(content, page)
                .forEach(chapter -> paper.heading(chapter.heading()).text(chapter.text()));
        points(
                paper,
                page.getTranslation("publication.parts"),
                activities.partsOf(content.activityId()).stream().map(part -> Phrase.of(part.title())));
        points(
                paper,
                page.getTranslation("publication.reach"),
                places(content, Reach::takingPart).stream().map(Phrase::of));
        Numbers numbers = content.numbers();
        if (numbers != null) {
            new NumberFacts(numbers, facts, page).print(paper);
        }
        points(
                paper,
                page.getTranslation("publication.links"),
                content.links().stream().map(link -> Phrase.link(link.text(), link.url())));
        if (reader.isDirectorate()) {
            points(
                    paper,
                    page.getTranslation("publication.invited"),
                    invited(content).stream().map(Phrase::of));
            funding(paper, content, page);
        }
        return paper;
    }

    private static void funding(Paper paper, Publication content, Component page) {
        if (content.funding().isEmpty()) {
            return;
        }
        PaperTable table = new PaperTable("")
                .column(page.getTranslation("publication.funding.source"))
                .column(page.getTranslation("publication.funding.year"))
                .column(page.getTranslation("publication.funding.state"))
                .numberColumn(page.getTranslation("publication.funding.amount"));
        content.funding().forEach(sum -> table.row(cells(sum, page)));
        paper.heading(page.getTranslation("publication.funding"));
        if (isFictional(content)) {
            paper.aside(page.getTranslation("publication.fictional"));
        }
        paper.table(table);
    }

    private Letterhead letterhead(HandedOver<Publication> version, Component page) {
        LocalDate today = LocalDate.now(clock.withZone(Norwegian.ZONE));
        return new Letterhead(
                facts.centreName(version.centre()),
                directory
                        .find(version.centre())
                        .flatMap(centre -> centre.hostOn(today))
                        .map(host -> page.getTranslation("shell.municipality", host.name()))
                        .orElse(""),
                today);
    }

    private static void points(Paper paper, String heading, Stream<Phrase> points) {
        List<Phrase> some = points.toList();
        if (!some.isEmpty()) {
            paper.heading(heading).points(some);
        }
    }
}
