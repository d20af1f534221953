package no.usht.forms;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import no.usht.keeping.Draft;
import no.usht.keeping.Drafts;
import no.usht.keeping.RecordKind;

/** The person's own drafts of one kind of record, each a link, above its list; nothing is shown where there are none. */
public final class OwnDrafts extends Paragraph {

    private static final int MOST = 5;

    /**
     * Of that kind.
     *
     * @param title what a draft is called; empty while nothing names it
     * @param href where one goes on with it
     */
    public <C> OwnDrafts(
            RecordKind<C> kind,
            Drafts drafts,
            Wording words,
            Function<C, String> title,
            Function<Draft<C>, String> href) {
        addClassName("usht-caption");
        List<Draft<C>> own = drafts.newest(kind, MOST);
        setVisible(!own.isEmpty());
        if (own.isEmpty()) {
            return;
        }
        add(words.text("forms.drafts.own") + " ");
        for (int place = 0; place < own.size(); place++) {
            Draft<C> draft = own.get(place);
            String name = title.apply(draft.typed());
            if (place > 0) {
                add(new Span(" · "));
            }
            add(new Anchor(href.apply(draft), name.isBlank() ? words.text("forms.drafts.untitled") : name));
        }
    }
}
