package no.usht.oversight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.usht.centre.CentreProfile;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameters;
import no.usht.oversight.CentrePair;
import no.usht.oversight.PublishedFigures;
import no.usht.oversight.PublishedFilter;
import no.usht.oversight.PublishedTotals;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Card;
import no.usht.uikit.CollaborationGraph;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.WithTable;

/** Which centres run activities together. */
@Route(value = "samarbeid", layout = NationalLayout.class)
@PermitAll
class CollaborationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PublishedFigures figures;
    private final transient Country country;
    private final PageHeader header = new PageHeader(getTranslation("oversight.menu.collaboration"));
    private final transient Filters<PublishedFilter> scope;
    private final Div content = new Div();

    CollaborationView(PublishedFigures figures, Country country) {
        this.figures = figures;
        this.country = country;
        this.scope = ScopeFields.ofYear(this, country, asked -> asked.open(CollaborationView.class));
        add(header, scope.bar(), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address<PublishedFilter> asked = country.published()
                .read(event.getLocation().getQueryParameters())
                .keeping(Parameters.YEAR, Parameters.PRIORITY, FigureAddress.COUNTING_ALL);
        Address<PublishedFilter> address = country.choosable(
                asked.with(Parameters.YEAR, asked.get(Parameters.YEAR).orElseGet(country::thisYear)));
        scope.show(address);
        show(address);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("oversight.menu.collaboration");
    }

    private void show(Address<PublishedFilter> address) {
        PublishedFilter filter = address.filter();
        PublishedTotals totals = figures.totals(filter);
        Map<CentrePair, Long> pairs = figures.pairs(filter);
        Map<CentreKey, Long> together = figures.together(filter);
        List<CentreProfile> centres = country.centres(together.keySet());
        header.setLead(getTranslation(
                "oversight.collaboration.lead",
                Norwegian.number(totals.coArranged()),
                Norwegian.number(totals.activities()),
                address.get(Parameters.YEAR).map(String::valueOf).orElse("")));
        content.removeAll();
        if (pairs.isEmpty()) {
            content.add(new Card(
                    getTranslation("oversight.collaboration.pairs"),
                    new EmptyState(
                            getTranslation("oversight.collaboration.empty"),
                            getTranslation("oversight.collaboration.emptyText"))));
            return;
        }
        content.add(
                new Card(
                        getTranslation("oversight.collaboration.graph"),
                        new WithTable(
                                        finding(centres, pairs, together),
                                        graph(address, centres, pairs, together),
                                        centres(address, centres, pairs, together))
                                .tableWhereNarrow()),
                new Card(getTranslation("oversight.collaboration.pairs"), pairs(address, pairs)));
    }

    private String finding(List<CentreProfile> centres, Map<CentrePair, Long> pairs, Map<CentreKey, Long> together) {
        Map.Entry<CentrePair, Long> most = greatestFirst(pairs).getFirst();
        long alone = centres.stream()
                .filter(centre -> !together.containsKey(centre.key()))
                .count();
        return getTranslation(
                "oversight.collaboration.finding",
                country.areaName(most.getKey().first()),
                country.areaName(most.getKey().second()),
                Norwegian.number(most.getValue()),
                Words.count(this, "oversight.collaboration.alone.", alone));
    }

    private CollaborationGraph graph(
            Address<PublishedFilter> address,
            List<CentreProfile> centres,
            Map<CentrePair, Long> pairs,
            Map<CentreKey, Long> together) {
        return new CollaborationGraph(
                getTranslation("oversight.collaboration.graph"),
                centres.stream()
                        .map(centre -> new CollaborationGraph.Node(
                                centre.key().value(),
                                centre.areaName(),
                                together.getOrDefault(centre.key(), 0L),
                                address.with(FigureAddress.WITH, centre.key()).href(PublishedListView.class)))
                        .toList(),
                pairs.entrySet().stream()
                        .map(pair -> new CollaborationGraph.Link(
                                pair.getKey().first().value(),
                                pair.getKey().second().value(),
                                pair.getValue(),
                                pairAddress(address, pair.getKey())))
                        .toList());
    }

    private DataTable centres(
            Address<PublishedFilter> address,
            List<CentreProfile> centres,
            Map<CentrePair, Long> pairs,
            Map<CentreKey, Long> together) {
        DataTable table = new DataTable(getTranslation("oversight.collaboration.graph"))
                .captionHidden()
                .column(getTranslation("oversight.centre"))
                .numberColumn(getTranslation("oversight.collaboration.partners"))
                .numberColumn(getTranslation("oversight.collaboration.shared"));
        for (CentreProfile centre : centres) {
            long partners = pairs.keySet().stream()
                    .filter(pair -> has(pair, centre.key()))
                    .count();
            String list = address.with(FigureAddress.WITH, centre.key()).href(PublishedListView.class);
            table.row(
                    DataTable.Cell.text(centre.areaName()),
                    DataTable.Cell.link(Norwegian.number(partners), list),
                    DataTable.Cell.link(Norwegian.number(together.getOrDefault(centre.key(), 0L)), list));
        }
        return table;
    }

    private DataTable pairs(Address<PublishedFilter> address, Map<CentrePair, Long> pairs) {
        DataTable table = new DataTable(getTranslation("oversight.collaboration.pairs"))
                .captionHidden()
                .column(getTranslation("oversight.centre"))
                .column(getTranslation("oversight.collaboration.with"))
                .numberColumn(getTranslation("oversight.activities.capital"));
        greatestFirst(pairs)
                .forEach(pair -> table.row(
                        DataTable.Cell.text(country.areaName(pair.getKey().first())),
                        DataTable.Cell.text(country.areaName(pair.getKey().second())),
                        DataTable.Cell.link(Norwegian.number(pair.getValue()), pairAddress(address, pair.getKey()))));
        return table;
    }

    private List<Map.Entry<CentrePair, Long>> greatestFirst(Map<CentrePair, Long> pairs) {
        Comparator<Map.Entry<CentrePair, Long>> byNumber =
                Map.Entry.<CentrePair, Long>comparingByValue().reversed();
        Comparator<Map.Entry<CentrePair, Long>> byFirst =
                Norwegian.by(pair -> country.areaName(pair.getKey().first()));
        Comparator<Map.Entry<CentrePair, Long>> bySecond =
                Norwegian.by(pair -> country.areaName(pair.getKey().second()));
        return pairs.entrySet().stream()
                .sorted(byNumber.thenComparing(byFirst).thenComparing(bySecond))
                .toList();
    }

    private static String pairAddress(Address<PublishedFilter> address, CentrePair pair) {
        return address.with(Parameters.CENTRE, pair.first())
                .with(FigureAddress.WITH, pair.second())
                .href(PublishedListView.class);
    }

    private static boolean has(CentrePair pair, CentreKey centre) {
        return pair.first().equals(centre) || pair.second().equals(centre);
    }
}
