package no.usht.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Filters;
import no.usht.lists.ListPage;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.shell.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * The list of one kind of record; who has it says which one, and at which address.
 *
 * @param <C> the record's content
 */
public abstract class RecordList<C> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** CSS pixels of the window below which there is room for one column. */
    private static final int NARROW = 800;

    private final Presentation<C> of;
    private final RecordKind<C> kind;
    private final RecordTools tools;
    private final Wording words;
    private final ListFrame<C> frame;
    private @Nullable ListPage<Saved<C>, RecordFilter<C>> list;

    protected RecordList(Presentation<C> of, RecordTools tools) {
        this.of = of;
        this.kind = of.kind();
        this.tools = tools;
        this.words = new Wording(this, of.names());
        this.frame = new ListFrame<>(of, tools, words);
    }

    @Override
    public String getPageTitle() {
        return words.text(of.keys() + "title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.access().may(kind.read())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        ListPage<Saved<C>, RecordFilter<C>> shown = list == null ? build() : list;
        list = shown;
        frame.showBeside(of.links(words));
        shown.show(shown.read(event.getLocation().getQueryParameters()));
    }

    private ListPage<Saved<C>, RecordFilter<C>> build() {
        Presentation.Listing<C> listing = of.listing(words);
        Filters<RecordFilter<C>> filters = new Filters<>(
                words.text(of.key("pages.list.filters")),
                asked -> asked.open(of.views().list()));
        if (!listing.searched().isEmpty()) {
            filters.text(Parameters.TEXT, words.text(listing.textKey()));
        }
        listing.narrowings().forEach(each -> each.shown().accept(filters, words));
        ListPage<Saved<C>, RecordFilter<C>> page = new ListPage<>(
                new ListPage.Words<>(getPageTitle(), of.keys() + "count.", NARROW, frame::emptyState),
                whole(listing),
                filters,
                Stream.concat(Stream.of(title()), listing.columns().stream()).toList(),
                new ListPage.Rows<>(
                        (filter, rows) -> tools.records().page(kind, filter, inOrder(rows)),
                        filter -> tools.records().count(kind, filter)),
                tools.exports());
        add(frame.header(listing.actions()), frame.beside(), page);
        return page;
    }

    private Pageable inOrder(Pageable rows) {
        return PageRequest.of(rows.getPageNumber(), rows.getPageSize(), rows.getSortOr(of.order()));
    }

    private Address<RecordFilter<C>> whole(Presentation.Listing<C> listing) {
        return Address.of(
                asked -> {
                    String text = asked.get(Parameters.TEXT)
                            .filter(typed -> !listing.searched().isEmpty())
                            .orElse("");
                    RecordFilter<C> filter = new RecordFilter<>(text, listing.searched(), Map.of());
                    for (Narrowing<C, ?> each : listing.narrowings()) {
                        filter = each.narrow(filter, asked);
                    }
                    return filter;
                },
                Stream.concat(
                                Stream.of(Parameters.TEXT),
                                listing.narrowings().stream().map(Narrowing::parameter))
                        .toArray(Parameter[]::new));
    }

    private Column<Saved<C>> title() {
        Field<C, ?> field = kind.fields().iterator().next();
        return Column.<Saved<C>>link(
                        of.titleLabel(words),
                        record -> of.title(record.content()),
                        record -> Places.href(of.views().detail(), RecordAddress.id(record.id())))
                .smallPrint(record -> of.smallPrint(record.content()))
                .sorted("navn", field.key());
    }
}
