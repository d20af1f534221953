package no.usht.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Filters;

/**
 * What only a kind of record can say about its pages.
 *
 * @param <C> the record's content
 */
public interface Presentation<C> {

    RecordKind<C> kind();

    /** What a form for a new one starts with. */
    C empty();

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
     * What a list shows.
     *
     * @param whole the address of all that is in it
     * @param fields adds the fields above it
     * @param columns the first one leads to the record's page
     * @param actions what can be done there besides, by who may write
     */
    record Listing<C>(
            Address<RecordFilter<C>> whole,
            Consumer<Filters<RecordFilter<C>>> fields,
            List<Column<Saved<C>>> columns,
            List<Component> actions) {}
}
