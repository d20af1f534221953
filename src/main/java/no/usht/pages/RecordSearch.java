package no.usht.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.forms.Wording;
import no.usht.keeping.RecordFilter;
import no.usht.lists.Parameters;
import no.usht.shell.Places;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;

/** Looks in all kinds of records of which centres have lists, by what those are searched by. */
@org.springframework.stereotype.Component
class RecordSearch implements Searched {

    private final ObjectProvider<Presentation<?>> kinds;
    private final RecordTools tools;

    RecordSearch(ObjectProvider<Presentation<?>> kinds, RecordTools tools) {
        this.kinds = kinds;
        this.tools = tools;
    }

    @Override
    public List<Found> find(String words, Component page) {
        return kinds.stream().flatMap(kind -> find(kind, words, page).stream()).toList();
    }

    private <C> Optional<Found> find(Presentation<C> of, String text, Component page) {
        if (!tools.access().may(of.kind().read()) || !isHere(of)) {
            return Optional.empty();
        }
        Wording words = new Wording(page, of.names());
        RecordFilter<C> filter = new RecordFilter<>(text, of.listing(words).searched(), Map.of());
        if (filter.searched().isEmpty()) {
            return Optional.empty();
        }
        List<Hit> first = tools.records().page(of.kind(), filter, PageRequest.of(0, MOST, of.order())).stream()
                .map(saved -> new Hit(
                        of.title(saved.content()),
                        of.smallPrint(saved.content()),
                        Places.href(of.views().detail(), of.parameters(saved.id()))))
                .toList();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        of.namesShown();
        return Optional.of(new Found(
                words.text(of.keys() + "title"),
                first.size() < MOST ? first.size() : tools.records().count(of.kind(), filter),
                first,
                Places.href(of.views().list(), QueryParameters.of(Parameters.TEXT.name(), text))));
    }

    /** What others keep and all may read has its pages elsewhere. */
    private boolean isHere(Presentation<?> of) {
        return Places.isOfCentre(of.views().list());
    }
}
