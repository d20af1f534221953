package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.HistoryPanel;
import no.usht.forms.OwnDrafts;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.Draft;
import no.usht.keeping.FileImportId;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;

/**
 * The pages of one kind of record, but for its list and the page of one; each is the content of a {@link RecordPage}.
 *
 * @param <C> the record's content
 */
public final class RecordPages<C> {

    private final Editing<C> of;
    private final RecordTools tools;
    private final RecordKind<C> kind;

    public RecordPages(Editing<C> of, RecordTools tools) {
        this.of = of;
        this.tools = tools;
        this.kind = of.kind();
    }

    /** Asks before a record is deleted. */
    public RecordDeletion<C> deletion(Wording words) {
        return new RecordDeletion<>(of, tools, words);
    }

    /** Tells the person of their own changes to a record that are not saved; empty where there are none. */
    public Optional<Div> unsaved(UUID id, Wording words) {
        return mayWrite() ? tools.drafts().find(kind, id).map(draft -> unsaved(id, draft, words)) : Optional.empty();
    }

    private Div unsaved(UUID id, Draft<C> draft, Wording words) {
        Div notice = new Div(
                new Span(words.text("pages.unsaved", Norwegian.dateTime(draft.keptAt())) + " "),
                Places.link(words.text("pages.unsaved.goOn"), of.views().edit(), of.parameters(id)));
        notice.addClassName("usht-notice");
        return notice;
    }

    /** Changes a record. */
    public Optional<String> edit(RecordPage page, BeforeEnterEvent event) {
        return (mayWrite() ? found(event) : Optional.<Saved<C>>empty()).map(saved -> {
            if (!of.isOpen(saved.content())) {
                event.forwardTo(of.views().detail(), event.getRouteParameters());
                return of.title(saved.content());
            }
            Wording words = words(page);
            String title = of.title(saved.content());
            String heading = words.text(of.key("pages.edit.title"), title);
            editor(
                            page,
                            heading,
                            Places.link(title, of.views().detail(), of.parameters(saved.id())),
                            new Editing.Opened<>(saved.content(), Optional.of(saved)))
                    .open(saved);
            return heading;
        });
    }

    /** A new record, begun now or in a draft; the address of a draft that was registered leads to the record. */
    public Optional<String> begin(RecordPage page, BeforeEnterEvent event) {
        if (!mayWrite()) {
            return Optional.empty();
        }
        Wording words = words(page);
        QueryParameters asked = event.getLocation().getQueryParameters();
        String heading = words.text(of.keys() + "new");
        if (event.getRouteParameters().get("id").isEmpty()) {
            C preset = of.begun(asked);
            beginner(page, heading, preset).begin(preset);
            return Optional.of(heading);
        }
        Optional<UUID> id = RecordAddress.id(event);
        Optional<Draft<C>> draft = id.flatMap(there -> tools.drafts().findNew(kind, there));
        if (draft.isPresent()) {
            C typed = draft.get().typed();
            String title = of.title(typed);
            String named = title.isBlank() ? heading : words.text("pages.draft.title", heading, title);
            Editor<C> editor = beginner(page, named, typed);
            of.told(typed, asked, words)
                    .ifPresentOrElse(notice -> editor.goOn(draft.get(), notice), () -> editor.goOn(draft.get()));
            return Optional.of(named);
        }
        return found(event).map(registered -> {
            event.forwardTo(of.views().detail(), event.getRouteParameters());
            return heading;
        });
    }

    private Editor<C> beginner(RecordPage page, String heading, C content) {
        return editor(page, heading, of.toList(content, words(page)), new Editing.Opened<>(content, Optional.empty()));
    }

    private Editor<C> editor(RecordPage page, String heading, Anchor above, Editing.Opened<C> opened) {
        Wording words = words(page);
        Form<C> form = new Form<>(words, kind.fields(), kind.empty(), kind::check);
        Editor<C> editor = new Editor<>(
                new PresentedDesk<>(of, tools.records(), words, opened.content()),
                tools.drafts(),
                form,
                of.sections(form, opened));
        PageHeader header = new PageHeader(heading, words.text("pages.edit.lead")).above(above);
        of.complete(header, editor, form, opened);
        page.add(header, editor);
        return editor;
    }

    /** Who has changed what about a record. */
    public Optional<String> history(RecordPage page, BeforeEnterEvent event) {
        return found(event).map(saved -> {
            Wording words = words(page);
            String title = of.title(saved.content());
            page.add(
                    new PageHeader(words.text("pages.history"), words.text("pages.history.lead"))
                            .above(Places.link(title, of.views().detail(), of.parameters(saved.id()))),
                    new HistoryPanel(tools.history(), kind, saved.id(), words));
            return words.text(of.key("pages.history.title"), title);
        });
    }

    /** The person's own drafts, of new records and of changes to others. */
    public Optional<String> drafts(RecordPage page, BeforeEnterEvent event) {
        return mayWrite()
                ? filled(
                        page,
                        "pages.drafts.title",
                        "pages.drafts.lead",
                        words -> new DraftTable<>(of, tools, words),
                        ListFrame.begin(of, words(page)))
                : Optional.empty();
    }

    /** The same, each a link, above a list. */
    public OwnDrafts ownDrafts(Wording words) {
        return new OwnDrafts(kind, tools.drafts(), words, of::title, of.views()::href);
    }

    /** What was deleted and can still be had back. */
    public Optional<String> deleted(RecordPage page, BeforeEnterEvent event) {
        return beside(
                page,
                of.key("pages.deleted.title"),
                of.key("pages.deleted.lead"),
                words -> new DeletedTable<>(of, tools, words));
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

    /** Brings records in from a file; below, what came in so before. */
    public Optional<String> imports(
            RecordPage page, String titleKey, String leadKey, Function<Wording, Component> panel) {
        return beside(page, titleKey, leadKey, words -> {
            Div both = new Div(
                    panel.apply(words),
                    new Card(words.text("pages.imports.title"), new ImportTable(kind, tools, words)));
            both.addClassName("usht-stack");
            return both;
        });
    }

    /** The headings that the fields were found by in the last file. */
    public Map<String, String> importedColumns() {
        return tools.imports().columns(kind);
    }

    /** Goes to the list, says what came in there, and offers to take all of it back. */
    public void imported(FileImportId id, String text, Wording words) {
        Places.open(of.views().list());
        Notices.undoable(
                text,
                words.text("pages.imports.undo"),
                () -> ImportUndoing.undo(
                        kind, id, tools, words, () -> Places.open(of.views().list())));
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
            RecordPage page,
            String titleKey,
            String leadKey,
            Function<Wording, Component> content,
            Component... actions) {
        Wording words = words(page);
        String days = String.valueOf(Deletions.TIME.toDays());
        page.add(
                new PageHeader(words.text(titleKey), words.text(leadKey, days), actions)
                        .above(of.toList(of.begun(QueryParameters.empty()), words)),
                content.apply(words));
        return Optional.of(words.text(titleKey));
    }

    Optional<Saved<C>> found(BeforeEnterEvent event) {
        return tools.access().may(kind.read())
                ? of.asked(event).flatMap(id -> tools.records().find(kind, id))
                : Optional.empty();
    }

    private Wording words(RecordPage page) {
        return new Wording(page, of.names());
    }

    private boolean mayWrite() {
        return tools.access().may(kind.write());
    }
}
