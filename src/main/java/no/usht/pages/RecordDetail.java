package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.shell.Places;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.PageHeader;

/**
 * The page of one record, and what can be done with it: the content of a {@link RecordPage}.
 *
 * @param <C> the record's content
 */
public final class RecordDetail<C> {

    private final Presentation<C> of;
    private final RecordTools tools;
    private final RecordKind<C> kind;
    private final RecordPages<C> pages;

    public RecordDetail(Presentation<C> of, RecordTools tools) {
        this.of = of;
        this.tools = tools;
        this.kind = of.kind();
        this.pages = new RecordPages<>(of, tools);
    }

    /** Shows the one that the address leads to; answers its title. */
    public Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        return pages.found(event).map(saved -> {
            show(page, saved);
            return of.title(saved.content());
        });
    }

    private void show(RecordPage page, Saved<C> saved) {
        Wording words = new Wording(page, of.names());
        boolean mayWrite = tools.access().may(kind.write());
        List<Component> actions = new ArrayList<>();
        actions.addAll(of.readerActions(saved, words));
        actions.add(
                RecordAddress.button(words.text("pages.history"), of.views().history(), RecordAddress.id(saved.id())));
        if (mayWrite) {
            Button delete = new Button(
                    words.text("pages.delete"),
                    click -> pages.deletion(words).ask(saved, () -> again(page, saved.id())));
            Button edit =
                    RecordAddress.button(words.text("pages.edit"), of.views().edit(), RecordAddress.id(saved.id()));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            actions.addAll(of.actions(saved, words, () -> again(page, saved.id())));
            if (of.isDeletable(saved.content())) {
                actions.add(delete);
            }
            if (of.isOpen(saved.content())) {
                actions.add(edit);
            }
        }
        page.removeAll();
        page.add(new PageHeader(of.title(saved.content()), "", actions.toArray(Component[]::new))
                .above(of.toList(saved.content(), words))
                .tags(of.tags(saved, words).toArray(Component[]::new)));
        pages.unsaved(saved.id(), words).ifPresent(page::add);
        page.add(new CardGrid(of.columns(), of.cards(saved, words).toArray(Component[]::new)));
    }

    private void again(RecordPage page, UUID id) {
        tools.records()
                .find(kind, id)
                .ifPresentOrElse(
                        now -> show(page, now), () -> Places.open(of.views().list()));
        KeptFocus.in(page);
    }
}
