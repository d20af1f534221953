package no.usht.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.usht.forms.DiscardedDrafts;
import no.usht.forms.Wording;
import no.usht.keeping.Draft;
import no.usht.keeping.RecordKind;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;

/** The person's drafts of one kind of record. */
final class DraftTable<C> extends Div {

    private static final int MOST = 200;

    private final Editing<C> of;
    private final RecordKind<C> kind;
    private final RecordTools tools;
    private final Wording words;
    private final ListTable<Draft<C>> list;

    DraftTable(Editing<C> of, RecordTools tools, Wording words) {
        this.of = of;
        this.kind = of.kind();
        this.tools = tools;
        this.words = words;
        // One more than is shown tells whether there are more.
        list = new ListTable<>(
                        words.text("pages.drafts.title"),
                        columns(),
                        tools.exports(),
                        () -> tools.drafts().newest(kind, MOST + 1))
                .counted("pages.drafts.count.")
                .newest(MOST)
                .empty(() ->
                        new EmptyState(words.text("pages.drafts.none"), words.text(of.key("pages.drafts.none.text"))));
        add(list);
        list.show();
    }

    private List<Column<Draft<C>>> columns() {
        return List.of(
                Column.link(words.text("pages.drafts.draft"), this::title, of.views()::href),
                Column.text(
                        words.text("pages.drafts.what"),
                        draft -> words.text(draft.subject().isEmpty() ? of.keys() + "new" : "pages.drafts.change")),
                Column.moment(words.text("pages.drafts.kept"), Draft::keptAt),
                Column.choice(words.text("pages.choice"), this::discard));
    }

    private String title(Draft<C> draft) {
        return kind.title(draft).orElseGet(() -> words.text(of.key("pages.drafts.untitled")));
    }

    private Button discard(Draft<C> draft) {
        Button discard = new Button(words.text("pages.drafts.discard"), click -> {
            DiscardedDrafts.discard(kind, draft.id(), tools.drafts(), words, again -> showAgain());
            showAgain();
        });
        discard.setAriaLabel(words.text("pages.drafts.discard.of", title(draft)));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return discard;
    }

    private void showAgain() {
        list.show();
        KeptFocus.in(this);
    }
}
