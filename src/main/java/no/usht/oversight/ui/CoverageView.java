package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFigures;
import no.usht.oversight.PublishedFilter;
import no.usht.oversight.PublishedReach;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.territory.CityDistrict;
import no.usht.territory.County;
import no.usht.uikit.BarChart;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.WithTable;

/** Which of the country's municipalities take part in something, and which never have; each counts once. */
@Route(value = "dekning", layout = NationalLayout.class)
@PermitAll
class CoverageView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PublishedFigures figures;
    private final transient Country country;
    private final PageHeader header = new PageHeader(getTranslation("oversight.menu.coverage"));
    private final transient Filters<PublishedFilter> scope;
    private final Div content = new Div();

    CoverageView(PublishedFigures figures, Country country) {
        this.figures = figures;
        this.country = country;
        this.scope = ScopeFields.ofYear(this, country, asked -> asked.open(CoverageView.class));
        add(header, scope.bar(), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address<PublishedFilter> asked = country.published()
                .read(event.getLocation().getQueryParameters())
                .keeping(Parameters.YEAR, Parameters.PRIORITY, FigureAddress.COUNTING_ALL, FigureAddress.COUNTY);
        Address<PublishedFilter> address = country.choosable(
                asked.with(Parameters.YEAR, asked.get(Parameters.YEAR).orElseGet(country::thisYear)));
        scope.show(address);
        show(address);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("oversight.menu.coverage");
    }

    private void show(Address<PublishedFilter> address) {
        PublishedFilter filter = address.filter();
        PublishedFilter ever = PublishedFilter.ofYear(null).withPriorities(filter.priorities(), filter.mainOnly());
        PublishedReach selected = figures.reach(filter);
        Coverage coverage = Coverage.of(
                country.municipalities(),
                selected.byMunicipality(),
                figures.reach(ever).byMunicipality());
        header.setLead(getTranslation(
                "oversight.coverage.lead",
                Norwegian.number(coverage.reached()),
                Norwegian.number(coverage.total()),
                year(address),
                address.get(Parameters.PRIORITY).isPresent()
                        ? Words.count(
                                this,
                                "oversight.overview.neverOfPriority.",
                                coverage.never().size())
                        : Words.count(
                                this,
                                "oversight.overview.never.",
                                coverage.never().size())));
        content.removeAll();
        content.add(new CardGrid(
                CardGrid.Columns.TWO,
                counties(address, coverage),
                CardGrid.column(Stream.concat(
                                coverage
                                        .county(address.get(FigureAddress.COUNTY)
                                                .orElse(""))
                                        .map(county -> municipalities(address, coverage, county))
                                        .stream(),
                                Stream.of(never(coverage), districts(address, selected)))
                        .toArray(Component[]::new))));
    }

    private Card counties(Address<PublishedFilter> address, Coverage coverage) {
        List<Coverage.CountyReach> counties = coverage.byCounty();
        String title = getTranslation("oversight.coverage.counties");
        BarChart chart = new BarChart(
                title,
                List.of(getTranslation("oversight.coverage.reached"), getTranslation("oversight.coverage.notReached")),
                counties.stream()
                        .map(county -> new BarChart.Bar(
                                county.county().shortName(),
                                List.of((long) county.reached(), (long) county.total() - county.reached()),
                                getTranslation(
                                        "oversight.coverage.of",
                                        Norwegian.number(county.reached()),
                                        Norwegian.number(county.total())),
                                address.with(
                                                FigureAddress.COUNTY,
                                                county.county().code())
                                        .href(CoverageView.class)))
                        .toList());
        String finding = counties.stream()
                .min(Comparator.comparingDouble(county -> (double) county.reached() / county.total()))
                .map(least -> getTranslation(
                        "oversight.coverage.countyFinding",
                        least.county().shortName(),
                        Norwegian.number(least.reached()),
                        Norwegian.number(least.total()),
                        year(address)))
                .orElse("");
        return new Card(
                title,
                new WithTable(
                        finding,
                        chart,
                        chart.table(getTranslation("oversight.county")).captionHidden()));
    }

    private Card never(Coverage coverage) {
        String title = getTranslation("oversight.coverage.never");
        List<Coverage.Place> never = coverage.never();
        if (never.isEmpty()) {
            return new Card(
                    title,
                    new EmptyState(
                            getTranslation("oversight.coverage.never.empty"),
                            getTranslation("oversight.coverage.never.emptyText")));
        }
        KeyValues byCounty = new KeyValues();
        Map<String, List<String>> names = never.stream()
                .collect(Collectors.groupingBy(
                        place -> place.municipality().county().shortName(),
                        () -> new TreeMap<>(Norwegian.alphabetical()),
                        Collectors.mapping(place -> place.municipality().label(), Collectors.toList())));
        names.forEach((county, municipalities) -> byCounty.add(county, String.join(", ", municipalities)));
        return new Card(title, byCounty);
    }

    private Component districts(Address<PublishedFilter> address, PublishedReach selected) {
        String title = getTranslation("oversight.coverage.districts");
        DataTable table = new DataTable(title)
                .captionHidden()
                .column(getTranslation("oversight.district"))
                .numberColumn(getTranslation("oversight.activities.capital"));
        for (CityDistrict district : country.cityDistricts()) {
            table.row(
                    DataTable.Cell.text(district.name()),
                    number(selected.byDistrict().getOrDefault(district.code(), 0L), district.code(), address));
        }
        return new Card(title, table);
    }

    /** One county's municipalities at a time: all at once are more than anybody reads. */
    private Card municipalities(Address<PublishedFilter> address, Coverage coverage, County county) {
        String title = getTranslation("oversight.coverage.ofCounty", county.shortName());
        DataTable table = new DataTable(title)
                .captionHidden()
                .column(getTranslation("oversight.municipality"))
                .column(getTranslation("oversight.centre"))
                .numberColumn(year(address))
                .numberColumn(getTranslation("oversight.scope.year.all"));
        for (Coverage.Place place : coverage.inCounty(county)) {
            String code = place.municipality().code();
            table.row(
                    DataTable.Cell.text(place.municipality().label()),
                    DataTable.Cell.text(country.areasOf(code)),
                    number(place.selected(), code, address),
                    number(place.ever(), code, address.without(Parameters.YEAR)));
        }
        return new Card(title, table);
    }

    private static DataTable.Cell number(long count, String code, Address<PublishedFilter> address) {
        return count == 0
                ? DataTable.Cell.text(Norwegian.number(0))
                : DataTable.Cell.link(
                        Norwegian.number(count),
                        address.without(FigureAddress.COUNTY)
                                .with(Parameters.PLACE, code)
                                .href(PublishedListView.class));
    }

    private static String year(Address<PublishedFilter> address) {
        return address.get(Parameters.YEAR).map(String::valueOf).orElse("");
    }
}
