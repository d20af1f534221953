package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.forms.Desk;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.Draft;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;

/**
 * What only a kind of record can say about its pages for those who write: its form, drafts, history and deletions.
 *
 * @param <C> the record's content
 */
public interface Editing<C> {

    RecordKind<C> kind();

    /** What the form for one starts with that is begun at an address. */
    default C begun(QueryParameters asked) {
        return kind().empty();
    }

    /** Whether people can change one as it is now; what is settled for good is read alone. */
    default boolean isOpen(C content) {
        return true;
    }

    /** Whether people can delete one as it is now. */
    default boolean isDeletable(C content) {
        return isOpen(content);
    }

    /** The words for what only this kind knows to put into words. */
    default Wording.Names names() {
        return (field, value) -> Optional.empty();
    }

    /** What a record is called on its pages. */
    default String title(C content) {
        return kind().title(content);
    }

    /** Where its pages are. */
    Views views();

    /** Which one an address leads to; empty where that is none. */
    default Optional<UUID> asked(BeforeEnterEvent event) {
        return RecordAddress.id(event);
    }

    /** What tells the pages of that one from those of others; nothing where there is one alone. */
    default RouteParam[] parameters(UUID id) {
        return new RouteParam[] {RecordAddress.id(id)};
    }

    /**
     * What its keys for translation begin with, up to the dot: {@code title} and {@code lead} of the list, {@code new} of what
     * begins one, {@code count.one} and {@code count.many}, and {@code none} and {@code none.text} where there is none.
     */
    String keys();

    /** Keys of what pages of every kind say that this kind says in words of its own, under {@link #keys()}. */
    default Set<String> ownWords() {
        return Set.of();
    }

    /** The key of what pages of every kind say, or of the kind's own words for it. */
    default String key(String ofEveryKind) {
        return ownWords().contains(ofEveryKind)
                ? keys() + ofEveryKind.substring(ofEveryKind.indexOf('.') + 1)
                : ofEveryKind;
    }

    /** Leads to the list in which that content stands, from the pages beside it. */
    default Anchor toList(C content, Wording words) {
        return Places.link(words.text(keys() + "title"), views().list());
    }

    /** Opens the list in which that content stands. */
    default void openList(C content) {
        Places.open(views().list());
    }

    /** The form's fields, from top to bottom. */
    List<Component> sections(Form<C> form, Opened<C> opened);

    /** Says in the header of a form what else there is to say, and offers what else can be done than saving. */
    default void complete(PageHeader header, Editor<C> editor, Form<C> form, Opened<C> opened) {}

    /** What the person is told of a draft that an address leads to; empty for when it was kept. */
    default Optional<String> told(C draft, QueryParameters asked, Wording words) {
        return Optional.empty();
    }

    /** Saves a new record or changes one; see {@link Desk#save}. */
    default UUID save(Desk.Begun begun, C content, RecordService records) {
        UUID existing = begun.id();
        if (existing == null) {
            return records.register(kind(), content, begun.draft());
        }
        records.rework(kind(), existing, begun.version(), content, begun.draft());
        return existing;
    }

    /** Says that it is saved. */
    default String saved(UUID id, C content, Wording words) {
        return words.text("pages.saved", title(content));
    }

    /** Deletes one; see {@link RecordService#delete}. */
    default void delete(UUID id, int version, RecordService records) {
        records.delete(kind(), id, version);
    }

    /** Brings a deleted one back; see {@link Deletions#restore}. */
    default void restore(UUID id, Deletions deletions) {
        deletions.restore(kind(), id);
    }

    /** What the person is asked before that is saved. */
    default Optional<Desk.Question> question(Desk.Begun begun, C content, Wording words) {
        return Optional.empty();
    }

    /**
     * What a form is opened with.
     *
     * @param content what it shows first
     * @param saved the record that it changes; empty for a new one
     */
    record Opened<C>(C content, Optional<Saved<C>> saved) {}

    /**
     * The views, each of them a {@link RecordPage}.
     *
     * @param begin of a new record, and of drafts of such
     */
    record Views(
            Class<? extends Component> list,
            Class<? extends Component> detail,
            Class<? extends Component> edit,
            Class<? extends Component> begin,
            Class<? extends Component> history,
            Class<? extends Component> drafts,
            Class<? extends Component> deleted) {

        /** Where the person goes on with a draft. */
        public String href(Draft<?> draft) {
            return draft.subject()
                    .map(id -> Places.href(edit, RecordAddress.id(id)))
                    .orElseGet(() -> Places.href(begin, RecordAddress.id(draft.id())));
        }

        /** Those of a kind of which a centre has one, which is begun without a form of its own. */
        public static Views ofOne(
                Class<? extends Component> detail,
                Class<? extends Component> edit,
                Class<? extends Component> history) {
            return new Views(detail, detail, edit, edit, history, detail, detail);
        }
    }
}
