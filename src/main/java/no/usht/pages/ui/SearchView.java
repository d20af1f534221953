package no.usht.pages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.lists.Parameters;
import no.usht.pages.Searched;
import no.usht.pages.Searched.Found;
import no.usht.pages.Searched.Hit;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.shell.CentreLayout;
import no.usht.shell.SearchBox;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** All that a centre keeps with some words in it, by kind. */
@Route(value = SearchBox.CENTRE, layout = CentreLayout.class)
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient ObjectProvider<Searched> places;
    private final transient Access access;

    SearchView(ObjectProvider<Searched> places, Access access) {
        this.places = places;
        this.access = access;
        addClassName("usht-stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pages.search.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.ACTIVITY_READ)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        String words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Parameters.TEXT.name())
                .map(PlainText::line)
                .orElse("");
        if (words.isEmpty()) {
            add(new PageHeader(getPageTitle(), getTranslation("pages.search.lead")));
            return;
        }
        List<Found> found = places.orderedStream()
                .flatMap(place -> place.find(words, this).stream())
                .toList();
        long number = found.stream().mapToLong(Found::number).sum();
        add(new PageHeader(
                getPageTitle(),
                number == 1
                        ? getTranslation("pages.search.count.one", words)
                        : getTranslation("pages.search.count.many", Norwegian.number(number), words)));
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("pages.search.none"), getTranslation("pages.search.none.text")));
        }
        found.stream().map(this::card).forEach(this::add);
    }

    private Card card(Found found) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-plain-list");
        found.first().stream().map(SearchView::item).forEach(list::add);
        Card card = new Card(found.title(), list);
        return found.number() > found.first().size()
                ? card.actions(
                        new Anchor(found.href(), getTranslation("pages.search.all", Norwegian.number(found.number()))))
                : card;
    }

    private static ListItem item(Hit hit) {
        ListItem item = new ListItem(new Anchor(hit.href(), hit.title()));
        if (!hit.smallPrint().isEmpty()) {
            Paragraph small = new Paragraph(hit.smallPrint());
            small.addClassName("usht-caption");
            item.add(small);
        }
        return item;
    }
}
