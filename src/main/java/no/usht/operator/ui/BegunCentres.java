package no.usht.operator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.usht.operator.BegunCentre;
import no.usht.operator.NewCentreService;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.Notices;

/** The centres that the operator has begun to bring on, to go on with or to drop. */
final class BegunCentres extends Div {

    private final transient NewCentreService newCentres;
    private final transient Words words;

    BegunCentres(NewCentreService newCentres, Words words) {
        this.newCentres = newCentres;
        this.words = words;
    }

    /** Reads them anew. */
    void show() {
        removeAll();
        List<BegunCentre> open = newCentres.open();
        setClassName("usht-filters", !open.isEmpty());
        if (open.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(words.text("operator.tenants.drafts"))
                .captionHidden()
                .column(words.text("operator.tenants.name"))
                .column(words.text("operator.order.when"))
                .column(words.text("operator.tenants.draftWhat"));
        for (BegunCentre draft : open) {
            String name = draft.content().label().isBlank()
                    ? words.text("operator.tenants.draftUnnamed")
                    : draft.content().label();
            Button go = new Button(words.text("operator.tenants.draftGo"), event -> NewCentreView.open(draft));
            go.setAriaLabel(words.text("operator.tenants.draftGoLabel", name));
            Button drop = new Button(words.text("operator.tenants.draftDrop"), event -> drop(draft, name));
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            drop.setAriaLabel(words.text("operator.tenants.draftDropLabel", name));
            String when = words.text("operator.tenants.draftKept", Norwegian.dateTime(draft.keptAt()));
            table.row(
                    Cell.of(new Span(name), Words.caption(hostOf(draft))),
                    Cell.text(
                            draft.content().going().order() == null
                                    ? when
                                    : words.text("operator.tenants.draftOrdered")),
                    Cell.of(go, drop));
        }
        add(new Card(words.text("operator.tenants.drafts"), table));
    }

    private String hostOf(BegunCentre draft) {
        String host = draft.content().host().municipality();
        return host.isEmpty() ? "" : words.place(host);
    }

    private void drop(BegunCentre draft, String name) {
        newCentres.discard(draft.id());
        show();
        Notices.undoable(words.text("operator.tenants.draftDropped", name), words.text("operator.tenants.undo"), () -> {
            newCentres.begin(draft.content());
            show();
        });
    }
}
