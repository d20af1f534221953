package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.usht.forms.DiscardedDrafts;
import no.usht.forms.Wording;
import no.usht.keeping.Draft;
import no.usht.keeping.Drafts;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.operator.NewCentreService;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;

/** The centres that the operator has begun to bring on, to go on with or to drop. */
final class BegunCentres extends Div {

    private final transient NewCentreService newCentres;
    private final transient Drafts drafts;
    private final transient Exports exports;
    private final transient Words words;

    BegunCentres(NewCentreService newCentres, Drafts drafts, Exports exports, Words words) {
        this.newCentres = newCentres;
        this.drafts = drafts;
        this.exports = exports;
        this.words = words;
    }

    /** Reads them anew. */
    void show() {
        removeAll();
        List<Draft<NewCentre>> open = newCentres.open();
        setClassName("usht-filters", !open.isEmpty());
        if (open.isEmpty()) {
            return;
        }
        List<Column<Draft<NewCentre>>> columns = List.of(
                Column.drawn(
                        words.text("operator.tenants.name"),
                        draft -> new Component[] {new Span(name(draft)), Words.caption(hostOf(draft))},
                        this::name),
                Column.inFiles(words.text("operator.tenants.host"), this::hostOf),
                Column.text(
                        words.text("operator.order.when"),
                        draft -> draft.typed().going().order() == null
                                ? words.text("operator.tenants.draftKept", Norwegian.dateTime(draft.keptAt()))
                                : words.text("operator.tenants.draftOrdered")),
                Column.choice(words.text("operator.tenants.draftWhat"), this::choice));
        ListTable<Draft<NewCentre>> table =
                new ListTable<>(words.text("operator.tenants.drafts"), columns, exports, newCentres::open);
        table.show(open);
        add(new Card(words.text("operator.tenants.drafts"), table));
    }

    private String name(Draft<NewCentre> draft) {
        String name = draft.typed().label();
        return name.isBlank() ? words.text("operator.tenants.draftUnnamed") : name;
    }

    private String hostOf(Draft<NewCentre> draft) {
        String host = draft.typed().host().municipality();
        return host.isEmpty() ? "" : words.place(host);
    }

    private Div choice(Draft<NewCentre> draft) {
        Button go = new Button(words.text("operator.tenants.draftGo"), event -> NewCentreView.open(draft));
        go.setAriaLabel(words.text("operator.tenants.draftGoLabel", name(draft)));
        Button drop = new Button(words.text("operator.tenants.draftDrop"), event -> {
            DiscardedDrafts.discard(NewCentreRecord.KIND, draft.id(), drafts, new Wording(this), again -> show());
            show();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(words.text("operator.tenants.draftDropLabel", name(draft)));
        return new Div(go, drop);
    }
}
