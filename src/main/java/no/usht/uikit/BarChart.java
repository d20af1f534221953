package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import no.usht.shared.Norwegian;

/** Lying bars, one series or several stacked; its table twin holds the same numbers for those who do not see it. */
@Tag("usht-bar-chart")
@JsModule("./src/usht-bar-chart.ts")
@NpmPackage(value = "echarts", version = BarChart.ECHARTS)
public final class BarChart extends Component implements HasSize, HasStyle {

    static final String ECHARTS = "6.1.0";

    private final String label;
    private final List<Bar> bars;
    private final List<String> series;

    /**
     * One bar.
     *
     * @param values one for each series
     * @param end what stands at its end, such as 28 av 46; empty for the sum of its values
     * @param href the list behind it; empty for none
     */
    public record Bar(String label, List<Long> values, String end, String href) {

        public Bar(String label, List<Long> values, String href) {
            this(label, values, "", href);
        }
    }

    /**
     * @param label what the chart shows, for screen readers
     * @param series the names of the parts of each bar; one for a plain chart
     */
    public BarChart(String label, List<String> series, List<Bar> bars) {
        this.label = label;
        this.series = List.copyOf(series);
        this.bars = List.copyOf(bars);
        for (Bar bar : bars) {
            if (bar.values().size() != series.size()) {
                throw new IllegalArgumentException("Bar '" + bar.label() + "' has "
                        + bar.values().size() + " values for " + series.size() + " series");
            }
        }
        getElement().setProperty("label", label);
        getElement().setPropertyList("series", this.series);
        getElement().setPropertyList("bars", this.bars);
    }

    /**
     * The same numbers as a table.
     *
     * @param rowHeading what the bars are, such as Fylke
     */
    public DataTable table(String rowHeading) {
        DataTable table = new DataTable(label).column(rowHeading);
        series.forEach(table::numberColumn);
        for (Bar bar : bars) {
            DataTable.Cell[] cells = new DataTable.Cell[series.size() + 1];
            cells[0] = DataTable.Cell.text(bar.label());
            for (int i = 0; i < series.size(); i++) {
                String number = Norwegian.number(bar.values().get(i));
                cells[i + 1] =
                        bar.href().isEmpty() ? DataTable.Cell.text(number) : DataTable.Cell.link(number, bar.href());
            }
            table.row(cells);
        }
        return table;
    }
}
