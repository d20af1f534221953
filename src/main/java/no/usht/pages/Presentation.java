package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.uikit.CardGrid;
import org.springframework.data.domain.Sort;

/**
 * What only a kind of record can say about its pages: those for whoever writes, its list, and the page of one.
 *
 * @param <C> the record's content
 */
public interface Presentation<C> extends Editing<C> {

    /** What its list shows. */
    Listing<C> listing(Wording words);

    /** In which order its list stands until somebody asks for another; by title where nothing is said. */
    default Sort order() {
        return Sort.unsorted();
    }

    /** What the list calls the records' titles. */
    default String titleLabel(Wording words) {
        return words.label(kind().fields().iterator().next());
    }

    /** What stands below its title in the list, in small print. */
    default String smallPrint(C content) {
        return "";
    }

    /** Links to what there is beside the list, for whoever may read. */
    default List<Anchor> links(Wording words) {
        return List.of();
    }

    /** What its page says of its state below the title. */
    default List<Component> tags(Saved<C> saved, Wording words) {
        return List.of();
    }

    /** What whoever may read can do with one, such as take out a file of it. */
    default List<Component> readerActions(Saved<C> saved, Wording words) {
        return List.of();
    }

    /** How the page of one shares out a wide window. */
    default CardGrid.Columns columns() {
        return CardGrid.Columns.TWO;
    }

    /** What the page of one shows, from top to bottom. */
    List<Component> cards(Saved<C> saved, Wording words);

    /** What can be done with one besides, by who may write; {@code again} shows its page anew. */
    default List<Component> actions(Saved<C> saved, Wording words, Runnable again) {
        return List.of();
    }

    /** Called when some of them are shown elsewhere than in the list, to somebody who looked for words. */
    default void namesShown() {}

    /**
     * What a list shows besides the records' titles, which come first and lead to their pages.
     *
     * @param searched the fields in which the words are looked for that somebody types; none where nobody types any
     * @param textKey translation key of what says so; empty where nobody does
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
