package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.content.Field;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.lists.Column;

/**
 * What only a kind of record can say about its pages.
 *
 * @param <C> the record's content
 */
public interface Presentation<C> {

    RecordKind<C> kind();

    /** What the form for one starts with that is begun at an address. */
    default C begun(QueryParameters asked) {
        return kind().empty();
    }

    /** What can be done with one besides, by who may write; {@code again} shows its page anew. */
    default List<Component> actions(Saved<C> saved, Wording words, Runnable again) {
        return List.of();
    }

    /** What stands below its title in the list, in small print. */
    default String smallPrint(C content) {
        return "";
    }

    /** Links to what there is beside the list, for whoever may read. */
    default List<Anchor> links(Wording words) {
        return List.of();
    }

    /** The words for what only this kind knows to put into words. */
    default Wording.Names names() {
        return (field, value) -> Optional.empty();
    }

    /** Where its pages are. */
    Views views();

    /**
     * What its keys for translation begin with, up to the dot: {@code title} and {@code lead} of the list, {@code new} of what
     * begins one, {@code count.one} and {@code count.many}, and {@code none} and {@code none.text} where there is none.
     */
    String keys();

    /** What its list shows. */
    Listing<C> listing(Wording words);

    /** The form's fields, from top to bottom. */
    List<Component> sections(Form<C> form);

    /** What the page of one shows, from top to bottom. */
    List<Component> cards(Saved<C> saved, Wording words);

    /** Saves a new record or changes one; see {@link Desk#save}. */
    UUID save(Desk.Begun begun, C content);

    /** What the person is asked before that is saved. */
    default Optional<Desk.Question> question(Desk.Begun begun, C content, Wording words) {
        return Optional.empty();
    }

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
            Class<? extends Component> deleted) {}

    /**
     * What a list shows besides the records' titles, which come first and lead to their pages.
     *
     * @param searched the fields in which the words are looked for that somebody types
     * @param textKey translation key of what says so
     * @param narrowings what else it can be narrowed by
     * @param actions what those who may write can do there besides
     */
    record Listing<C>(
            List<Field<C, String>> searched,
            String textKey,
            List<Narrowing<C, ?>> narrowings,
            List<Column<Saved<C>>> columns,
            List<Component> actions) {}

    /** A column of what stands in a field. */
    static <C> Column<Saved<C>> column(Wording words, Field<C, ?> field) {
        return Column.text(words.label(field), record -> words.of(record.content(), field));
    }
}
