package no.usht.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.usht.assignment.Letter;
import no.usht.shared.Language;

/** A letter to read, in one of its language forms, whatever the reader's own is. */
final class LetterRendering extends Div {

    LetterRendering(Letter letter, Language language) {
        addClassName("usht-stack");
        getElement().setAttribute("lang", language.tag());
        if (!letter.caseNumber().isEmpty()) {
            add(LetterWords.caption(LetterWords.in(language, "assignment.paper.case", letter.caseNumber())));
        }
        text(letter.introduction().in(language));
        add(new H3(LetterWords.in(language, "assignment.paper.assignments")));
        if (letter.assignments().isEmpty()) {
            text(LetterWords.in(language, "assignment.paper.none"));
        } else {
            OrderedList list = new OrderedList();
            letter.assignments().forEach(assignment -> list.add(item(assignment, language)));
            add(list);
        }
        add(new H3(LetterWords.in(language, "assignment.paper.expectations")));
        text(letter.expectations().in(language));
    }

    private static ListItem item(Letter.Assignment assignment, Language language) {
        Span name = new Span(assignment.name().in(language));
        name.addClassName("usht-strong");
        ListItem item = new ListItem(name);
        String said = assignment.text().in(language);
        if (!said.isEmpty()) {
            Paragraph paragraph = new Paragraph(said);
            paragraph.addClassName("usht-text");
            item.add(paragraph);
        }
        return item;
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("usht-text");
            add(paragraph);
        }
    }
}
