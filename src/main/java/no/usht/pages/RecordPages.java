package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.HistoryPanel;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.Draft;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.PageHeader;

/**
 * The pages of one kind of record, but for its list; each is the content of a {@link RecordPage}.
 *
 * @param <C> the record's content
 */
public final class RecordPages<C> {

    private final Presentation<C> of;
    private final RecordTools tools;
    private final RecordKind<C> kind;

    public RecordPages(Presentation<C> of, RecordTools tools) {
        this.of = of;
        this.tools = tools;
        this.kind = of.kind();
    }

    /** One record, and what can be done with it. */
    public Optional<String> detail(RecordPage page, BeforeEnterEvent event) {
        return found(event).map(saved -> {
            show(page, saved);
            return kind.title(saved.content());
        });
    }

    private void show(RecordPage page, Saved<C> saved) {
        Wording words = words(page);
        boolean mayWrite = mayWrite();
        List<Component> actions = new ArrayList<>();
        actions.add(
                RecordAddress.button(words.text("pages.history"), of.views().history(), RecordAddress.id(saved.id())));
        if (mayWrite) {
            Button delete = new Button(
                    words.text("pages.delete"),
                    click -> new RecordDeletion<>(of, tools, words).ask(saved, () -> again(page, saved.id())));
            Button edit =
                    RecordAddress.button(words.text("pages.edit"), of.views().edit(), RecordAddress.id(saved.id()));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            actions.addAll(of.actions(saved, words, () -> again(page, saved.id())));
            actions.add(delete);
            actions.add(edit);
        }
        page.removeAll();
        page.add(new PageHeader(kind.title(saved.content()), "", actions.toArray(Component[]::new))
                .above(toList(words)));
        if (mayWrite) {
            tools.drafts().find(kind, saved.id()).ifPresent(draft -> page.add(unsaved(saved.id(), draft, words)));
        }
        page.add(new CardGrid(CardGrid.Columns.TWO, of.cards(saved, words).toArray(Component[]::new)));
    }

    private void again(RecordPage page, UUID id) {
        tools.records()
                .find(kind, id)
                .ifPresentOrElse(
                        now -> show(page, now), () -> Places.open(of.views().list()));
        KeptFocus.in(page);
    }

    private Div unsaved(UUID id, Draft<C> draft, Wording words) {
        Div notice = new Div(
                new Span(words.text("pages.unsaved", Norwegian.dateTime(draft.keptAt())) + " "),
                Places.link(words.text("pages.unsaved.goOn"), of.views().edit(), RecordAddress.id(id)));
        notice.addClassName("usht-notice");
        return notice;
    }

    /** Changes a record. */
    public Optional<String> edit(RecordPage page, BeforeEnterEvent event) {
        return (mayWrite() ? found(event) : Optional.<Saved<C>>empty()).map(saved -> {
            String title = kind.title(saved.content());
            editor(
                            page,
                            page.getTranslation("pages.edit.title", title),
                            Places.link(title, of.views().detail(), RecordAddress.id(saved.id())))
                    .open(saved);
            return page.getTranslation("pages.edit.title", title);
        });
    }

    /** A new record, begun now or in a draft; the address of a draft that was registered leads to the record. */
    public Optional<String> begin(RecordPage page, BeforeEnterEvent event) {
        if (!mayWrite()) {
            return Optional.empty();
        }
        String title = page.getTranslation(of.keys() + "new");
        if (event.getRouteParameters().get("id").isEmpty()) {
            editor(page, title, toList(words(page)))
                    .begin(of.begun(event.getLocation().getQueryParameters()));
            return Optional.of(title);
        }
        Optional<Draft<C>> draft =
                RecordAddress.id(event).flatMap(id -> tools.drafts().findNew(kind, id));
        if (draft.isPresent()) {
            editor(page, title, toList(words(page))).goOn(draft.get());
            return Optional.of(title);
        }
        return found(event).map(registered -> {
            event.forwardTo(of.views().detail(), event.getRouteParameters());
            return title;
        });
    }

    private Editor<C> editor(RecordPage page, String heading, Anchor above) {
        Wording words = words(page);
        Form<C> form = new Form<>(words, kind.fields(), kind.empty(), kind::check);
        Editor<C> editor =
                new Editor<>(new PresentedDesk<>(of, tools.records(), words), tools.drafts(), form, of.sections(form));
        page.add(new PageHeader(heading, words.text("pages.edit.lead")).above(above), editor);
        return editor;
    }

    /** Who has changed what about a record. */
    public Optional<String> history(RecordPage page, BeforeEnterEvent event) {
        return found(event).map(saved -> {
            Wording words = words(page);
            String title = kind.title(saved.content());
            page.add(
                    new PageHeader(words.text("pages.history"), words.text("pages.history.lead"))
                            .above(Places.link(title, of.views().detail(), RecordAddress.id(saved.id()))),
                    new HistoryPanel(tools.history(), kind, saved.id(), words));
            return words.text("pages.history.title", title);
        });
    }

    /** The person's own drafts, of new records and of changes to others. */
    public Optional<String> drafts(RecordPage page, BeforeEnterEvent event) {
        return beside(page, "pages.drafts.title", "pages.drafts.lead", words -> new DraftTable<>(of, tools, words));
    }

    /** What was deleted and can still be had back. */
    public Optional<String> deleted(RecordPage page, BeforeEnterEvent event) {
        return beside(page, "pages.deleted.title", "pages.deleted.lead", words -> new DeletedTable<>(of, tools, words));
    }

    /** Those that seem to be one, and a way to make one of them. */
    public Optional<String> doubles(
            RecordPage page, Supplier<List<List<Saved<C>>>> doubles, DoubleCards.Merging<C> merging) {
        return beside(
                page,
                "pages.doubles.title",
                "pages.doubles.lead",
                words -> new DoubleCards<>(of, words, doubles, merging));
    }

    /** Another page beside the list, for those who may write. */
    public Optional<String> beside(
            RecordPage page, String titleKey, String leadKey, Function<Wording, Component> content) {
        return mayWrite() ? filled(page, titleKey, leadKey, content) : Optional.empty();
    }

    /** The same for those who may read. */
    public Optional<String> besideForReaders(
            RecordPage page, String titleKey, String leadKey, Function<Wording, Component> content) {
        return tools.access().may(kind.read()) ? filled(page, titleKey, leadKey, content) : Optional.empty();
    }

    private Optional<String> filled(
            RecordPage page, String titleKey, String leadKey, Function<Wording, Component> content) {
        Wording words = words(page);
        String days = String.valueOf(Deletions.TIME.toDays());
        page.add(
                new PageHeader(words.text(titleKey), words.text(leadKey, days)).above(toList(words)),
                content.apply(words));
        return Optional.of(words.text(titleKey));
    }

    private Optional<Saved<C>> found(BeforeEnterEvent event) {
        return tools.access().may(kind.read())
                ? RecordAddress.id(event).flatMap(id -> tools.records().find(kind, id))
                : Optional.empty();
    }

    private Wording words(RecordPage page) {
        return new Wording(page, of.names());
    }

    private boolean mayWrite() {
        return tools.access().may(kind.write());
    }

    private Anchor toList(Wording words) {
        return Places.link(words.text(of.keys() + "title"), of.views().list());
    }
}
