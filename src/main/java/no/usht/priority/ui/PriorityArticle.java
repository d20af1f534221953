package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import no.usht.forms.Wording;
import no.usht.priority.PriorityDetails;
import no.usht.shared.Language;
import no.usht.uikit.Card;
import no.usht.uikit.Texts;

/** A priority to read, in the reader's language: what it is about, what the centres are asked to do, and its relations. */
final class PriorityArticle extends Composite<Card> {

    private final String heading;
    private final PriorityDetails details;

    PriorityArticle(String heading, PriorityDetails details) {
        this.heading = heading;
        this.details = details;
    }

    @Override
    protected Card initContent() {
        Language language = Texts.language();
        List<Component> content = new ArrayList<>();
        addText(content, details.description(language), "usht-text");
        addText(content, details.assignment(language), "usht-text");
        PriorityWords.relations(new Wording(this), details.covers(), details.continues())
                .forEach(sentence -> addText(content, sentence, "usht-caption"));
        return new Card(heading, content.toArray(Component[]::new));
    }

    private static void addText(List<Component> content, String text, String className) {
        if (!text.isEmpty()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName(className);
            content.add(paragraph);
        }
    }
}
