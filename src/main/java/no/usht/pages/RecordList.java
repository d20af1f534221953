package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
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
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

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
    private final Div beside = new Div();
    private @Nullable ListPage<Saved<C>, RecordFilter<C>> list;

    protected RecordList(Presentation<C> of, RecordTools tools) {
        this.of = of;
        this.kind = of.kind();
        this.tools = tools;
        this.words = new Wording(this, of.names());
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
        showBeside();
        shown.show(shown.read(event.getLocation().getQueryParameters()));
    }

    private ListPage<Saved<C>, RecordFilter<C>> build() {
        Presentation.Listing<C> listing = of.listing(words);
        List<Component> actions = new ArrayList<>();
        if (mayWrite()) {
            actions.addAll(listing.actions());
            actions.add(begin());
        }
        beside.addClassNames("usht-caption", "usht-beside");
        Filters<RecordFilter<C>> filters = new Filters<RecordFilter<C>>(
                        words.text("pages.list.filters"),
                        asked -> asked.open(of.views().list()))
                .text(Parameters.TEXT, words.text(listing.textKey()));
        listing.narrowings().forEach(each -> each.shown().accept(filters, words));
        ListPage<Saved<C>, RecordFilter<C>> page = new ListPage<>(
                new ListPage.Words<>(getPageTitle(), of.keys() + "count.", NARROW, this::emptyState),
                whole(listing),
                filters,
                Stream.concat(Stream.of(title()), listing.columns().stream()).toList(),
                new ListPage.Rows<>(
                        (filter, rows) -> tools.records().page(kind, filter, rows),
                        filter -> tools.records().count(kind, filter)),
                tools.exports());
        add(
                new PageHeader(getPageTitle(), words.text(of.keys() + "lead"), actions.toArray(Component[]::new)),
                beside,
                page);
        return page;
    }

    private Address<RecordFilter<C>> whole(Presentation.Listing<C> listing) {
        return Address.of(
                asked -> {
                    RecordFilter<C> filter =
                            new RecordFilter<>(asked.get(Parameters.TEXT).orElse(""), listing.searched(), Map.of());
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
                        words.label(field),
                        record -> kind.title(record.content()),
                        record -> Places.href(of.views().detail(), RecordAddress.id(record.id())))
                .smallPrint(record -> of.smallPrint(record.content()))
                .sorted("navn", field.key());
    }

    /** What the list does not show, and where it is. */
    private void showBeside() {
        List<Anchor> links = new ArrayList<>(of.links(words));
        if (mayWrite()) {
            long waiting = tools.drafts().count(kind);
            if (waiting > 0) {
                links.add(Places.link(
                        words.text(
                                waiting == 1 ? "pages.list.drafts.one" : "pages.list.drafts.many",
                                Norwegian.number(waiting)),
                        of.views().drafts()));
            }
            if (!tools.deletions().newest(kind, 1).isEmpty()) {
                links.add(Places.link(
                        words.text("pages.deleted.title"), of.views().deleted()));
            }
        }
        beside.removeAll();
        links.forEach(link -> {
            if (beside.getComponentCount() > 0) {
                beside.add(new Span(" · "));
            }
            beside.add(link);
        });
        beside.setVisible(!links.isEmpty());
    }

    private EmptyState emptyState(Address<RecordFilter<C>> asked) {
        if (asked.narrows()) {
            return new EmptyState(words.text("pages.list.noHits"), words.text("pages.list.noHits.text"));
        }
        return new EmptyState(
                words.text(of.keys() + "none"),
                words.text(of.keys() + "none.text"),
                mayWrite() ? new Component[] {begin()} : new Component[0]);
    }

    private Button begin() {
        Button begin =
                RecordAddress.button(words.text(of.keys() + "new"), of.views().begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }

    private boolean mayWrite() {
        return tools.access().may(kind.write());
    }
}
