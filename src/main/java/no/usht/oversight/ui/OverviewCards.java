package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.usht.centre.CentreProfile;
import no.usht.lists.Address;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFilter;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.BarChart;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.HeatTable;
import no.usht.uikit.Texts;
import no.usht.uikit.TileMap;
import no.usht.uikit.WithTable;

/** The overview's pictures, each with what it shows in a sentence and the same numbers as a table. */
final class OverviewCards {

    private final Component owner;

    OverviewCards(Component owner) {
        this.owner = owner;
    }

    Card map(Address<PublishedFilter> address, List<CentreProfile> centres, Map<CentreKey, Long> counts) {
        String title = text("oversight.map.title");
        TileMap map = new TileMap(
                title,
                text("oversight.activities"),
                centres.stream()
                        .map(centre -> new TileMap.Tile(
                                centre.tileColumn(),
                                centre.tileRow(),
                                centre.areaName(),
                                counts.getOrDefault(centre.key(), 0L),
                                address.with(Parameters.CENTRE, centre.key()).href(PublishedListView.class)))
                        .toList());
        DataTable table = new DataTable(title)
                .captionHidden()
                .column(text("oversight.centre"))
                .numberColumn(text("oversight.activities.capital"));
        for (CentreProfile centre : centres) {
            table.row(
                    DataTable.Cell.text(centre.areaName()),
                    DataTable.Cell.link(
                            Norwegian.number(counts.getOrDefault(centre.key(), 0L)),
                            address.with(Parameters.CENTRE, centre.key()).href(PublishedListView.class)));
        }
        return new Card(title, new WithTable(mapFinding(centres, counts), map, table));
    }

    private String mapFinding(List<CentreProfile> centres, Map<CentreKey, Long> counts) {
        if (counts.isEmpty()) {
            return text("oversight.none");
        }
        Comparator<CentreProfile> byCount = Comparator.comparingLong(centre -> counts.getOrDefault(centre.key(), 0L));
        CentreProfile most = centres.stream().max(byCount).orElseThrow();
        CentreProfile least = centres.stream().min(byCount).orElseThrow();
        return text(
                "oversight.map.finding",
                most.areaName(),
                Norwegian.number(counts.getOrDefault(most.key(), 0L)),
                least.areaName(),
                Norwegian.number(counts.getOrDefault(least.key(), 0L)));
    }

    /** A table already, so it needs no twin. */
    Card priorities(Address<PublishedFilter> address, List<CentreProfile> centres, PriorityMatrix matrix) {
        String title = text("oversight.priorities.title");
        if (matrix.columns().isEmpty()) {
            return new Card(
                    title, new EmptyState(text("oversight.priorities.empty"), text("oversight.priorities.empty.text")));
        }
        Address<PublishedFilter> year = address.without(Parameters.PRIORITY);
        List<HeatTable.Row> rows = new ArrayList<>();
        for (CentreProfile centre : centres) {
            rows.add(new HeatTable.Row(
                    centre.areaName(),
                    year.with(Parameters.CENTRE, centre.key()).href(PublishedListView.class),
                    matrix.columns().stream()
                            .map(priority -> new HeatTable.Cell(
                                    matrix.value(centre.key(), priority),
                                    year.with(Parameters.CENTRE, centre.key())
                                            .with(Parameters.PRIORITY, priority.key())
                                            .href(PublishedListView.class)))
                            .toList()));
        }
        HeatTable table = new HeatTable(
                text("oversight.priorities.caption"),
                text("oversight.centre"),
                matrix.columns().stream()
                        .map(priority -> priority.name(Texts.language()))
                        .toList(),
                rows);
        Paragraph note = new Paragraph(text(
                address.is(FigureAddress.COUNTING_ALL) ? "oversight.priorities.noteAll" : "oversight.priorities.note"));
        note.addClassName("usht-caption");
        Paragraph finding = new Paragraph(prioritiesFinding(matrix));
        finding.addClassName("usht-caption");
        return new Card(title, finding, table, note);
    }

    private String prioritiesFinding(PriorityMatrix matrix) {
        Comparator<PriorityName> byCount = Comparator.comparingLong(matrix::inCountry);
        PriorityName most = matrix.columns().stream().max(byCount).orElseThrow();
        PriorityName least = matrix.columns().stream().min(byCount).orElseThrow();
        return matrix.inCountry(most) == 0
                ? text("oversight.none")
                : text(
                        "oversight.priorities.finding",
                        most.name(Texts.language()),
                        Norwegian.number(matrix.inCountry(most)),
                        least.name(Texts.language()),
                        Norwegian.number(matrix.inCountry(least)));
    }

    Card kinds(Address<PublishedFilter> address, Map<ActivityKind, Long> counts, long total) {
        List<BarChart.Bar> bars = Arrays.stream(ActivityKind.values())
                .map(kind -> new BarChart.Bar(
                        Texts.label(owner, kind),
                        List.of(counts.getOrDefault(kind, 0L)),
                        address.with(Parameters.KIND, kind).href(PublishedListView.class)))
                .toList();
        return bars("oversight.kinds.title", "oversight.kind", counts, total, bars);
    }

    Card statuses(Address<PublishedFilter> address, Map<ActivityStatus, Long> counts, long total) {
        List<BarChart.Bar> bars = Arrays.stream(ActivityStatus.values())
                .map(status -> new BarChart.Bar(
                        Texts.label(owner, status),
                        List.of(counts.getOrDefault(status, 0L)),
                        address.with(Parameters.STATUS, status).href(PublishedListView.class)))
                .toList();
        return bars("oversight.statuses.title", "oversight.status", counts, total, bars);
    }

    private <E extends Enum<E>> Card bars(
            String titleKey, String rowsKey, Map<E, Long> counts, long total, List<BarChart.Bar> bars) {
        String title = text(titleKey);
        String finding = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> text(
                        "oversight.bars.finding",
                        Texts.label(owner, most.getKey()),
                        Norwegian.number(most.getValue()),
                        Norwegian.number(total)))
                .orElseGet(() -> text("oversight.none"));
        BarChart chart = new BarChart(title, List.of(text("oversight.activities.capital")), bars);
        return new Card(
                title, new WithTable(finding, chart, chart.table(text(rowsKey)).captionHidden()));
    }

    Card funding(Address<PublishedFilter> address, FundingTable funding) {
        String title = text("oversight.funding.title");
        if (funding.isEmpty()) {
            return new Card(
                    title, new EmptyState(text("oversight.funding.empty"), text("oversight.funding.empty.text")));
        }
        // The bar's length is a sum; what was refused stands in the table alone.
        FundingTable hopedFor = funding.hopedFor();
        List<FundingState> states = hopedFor.states();
        BarChart chart = new BarChart(
                text("oversight.funding.chart"),
                states.stream().map(state -> Texts.label(owner, state)).toList(),
                hopedFor.sources().stream()
                        .map(source -> new BarChart.Bar(
                                Texts.label(owner, source),
                                states.stream()
                                        .map(state -> Math.round(funding.amount(source, state) / 1000.0))
                                        .toList(),
                                address.with(Parameters.FUNDING_SOURCE, source).href(PublishedListView.class)))
                        .toList());
        Card card = new Card(title, new WithTable(fundingFinding(funding), chart, fundingTable(address, funding)));
        return funding.fictional() ? card.actions(OverviewView.fictional(owner)) : card;
    }

    private String fundingFinding(FundingTable funding) {
        Map.Entry<FundingSource, Long> most = funding.greatest(FundingState.GRANTED);
        return most.getValue() == 0
                ? text("oversight.funding.nothingGranted")
                : text(
                        "oversight.funding.finding",
                        Texts.label(owner, most.getKey()),
                        Norwegian.kroner(most.getValue()),
                        Norwegian.kroner(funding.amount(FundingState.GRANTED)));
    }

    private DataTable fundingTable(Address<PublishedFilter> address, FundingTable funding) {
        DataTable table =
                new DataTable(text("oversight.funding.label")).captionHidden().column(text("oversight.funding.source"));
        List<FundingState> states = funding.states();
        states.forEach(state -> table.numberColumn(Texts.label(owner, state)));
        for (FundingSource source : funding.sources()) {
            List<DataTable.Cell> cells = new ArrayList<>(List.of(DataTable.Cell.text(Texts.label(owner, source))));
            for (FundingState state : states) {
                long amount = funding.amount(source, state);
                cells.add(
                        amount == 0
                                ? DataTable.Cell.text(Norwegian.kroner(0))
                                : DataTable.Cell.of(new Anchor(
                                        address.with(Parameters.FUNDING_SOURCE, source)
                                                .with(Parameters.FUNDING, state)
                                                .href(PublishedListView.class),
                                        Norwegian.kroner(amount))));
            }
            table.row(cells.toArray(DataTable.Cell[]::new));
        }
        List<DataTable.Cell> sums = new ArrayList<>(List.of(DataTable.Cell.text(text("oversight.sum"))));
        states.forEach(state -> sums.add(DataTable.Cell.link(
                Norwegian.kroner(funding.amount(state)),
                address.with(Parameters.FUNDING, state).href(PublishedListView.class))));
        return table.total(sums.toArray(DataTable.Cell[]::new));
    }

    private String text(String key, Object... parameters) {
        return owner.getTranslation(key, parameters);
    }
}
