package no.usht.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import no.usht.decision.GrantLetter;
import no.usht.decision.LetterContent;
import no.usht.forms.Wording;
import no.usht.print.Facts;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.print.Phrase;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.FileLink;
import no.usht.uikit.KeyValues;
import org.springframework.stereotype.Component;

/** One letter on a page and on paper; both say the same. */
@Component
class LetterRendering {

    /** Whom letters are from; the same in both language forms. */
    private static final String SENDER = "Helsedirektoratet";

    private final PaperPrinter printer;

    LetterRendering(PaperPrinter printer) {
        this.printer = printer;
    }

    /** What it says, in its own language form whatever the reader has chosen. */
    Div of(GrantLetter letter) {
        LetterContent content = letter.content();
        KeyValues facts = new KeyValues();
        content.facts().forEach(fact -> facts.add(fact.label(), fact.value()));
        Div all = new Div(new Card(content.title(), facts));
        all.addClassName("usht-stack");
        all.getElement().setAttribute("lang", letter.language().tag());
        content.sections().forEach(section -> all.add(card(section)));
        Div signed = new Div();
        content.signedBy().forEach(line -> signed.add(new Paragraph(line)));
        all.add(signed);
        return all;
    }

    private static Card card(LetterContent.Section section) {
        Card card = new Card(section.heading());
        if (!section.text().isEmpty()) {
            Paragraph text = new Paragraph(section.text());
            text.addClassName("usht-text");
            card.add(text);
        }
        if (!section.points().isEmpty()) {
            UnorderedList points = new UnorderedList();
            section.points().forEach(point -> points.add(new ListItem(point)));
            card.add(points);
        }
        return card;
    }

    /** A link to it as PDF; what is behind it is asked anew when somebody follows the link. */
    FileLink link(Supplier<Optional<GrantLetter>> letter, Wording words) {
        return new FileLink(
                words.text("decision.letters.pdf"),
                () -> letter.get().map(found -> {
                    Paper paper = paper(found);
                    return new FileLink.Prepared(paper.fileName(), PaperPrinter.TYPE, () -> printer.print(paper));
                }));
    }

    static Paper paper(GrantLetter letter) {
        LetterContent content = letter.content();
        Letterhead from =
                new Letterhead(SENDER, "", LocalDate.ofInstant(letter.decision().decidedAt(), Norwegian.ZONE));
        Facts facts = new Facts();
        content.facts().forEach(fact -> facts.add(fact.label(), fact.value()));
        Paper paper = new Paper(letter.language(), from, content.title())
                .above(content.above())
                .facts(facts);
        content.sections().forEach(section -> {
            paper.heading(section.heading());
            if (!section.text().isEmpty()) {
                paper.text(section.text());
            }
            paper.points(section.points().stream().map(Phrase::of).toList());
        });
        content.signedBy().forEach(paper::text);
        return paper;
    }
}
