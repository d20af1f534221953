package no.usht.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.usht.application.Check;
import no.usht.forms.Wording;
import no.usht.uikit.Tag;

/** What has to be mended, each a link to its place. */
final class CheckList {

    private CheckList() {}

    /** On the page where the parts are. */
    static UnorderedList of(List<Check> found, Wording words) {
        return of(found, words, "");
    }

    /**
     * On another page.
     *
     * @param page the address of the one where the parts are
     */
    static UnorderedList of(List<Check> found, Wording words, String page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-plain-list");
        found.forEach(check -> {
            String text = words.text(check.key(), check.arguments().toArray());
            Component said = check.block().isEmpty()
                    ? new Span(text)
                    : new Anchor(page + "#" + PartCard.anchor(check.block()), text);
            list.add(
                    check.blocks()
                            ? new ListItem(said)
                            : new ListItem(
                                    new Tag(words.text("application.check.warning"), Tag.Tone.WARN),
                                    new Span(" "),
                                    said));
        });
        return list;
    }
}
