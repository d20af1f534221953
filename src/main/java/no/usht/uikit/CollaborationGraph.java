package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.usht.shared.Norwegian;

/** Who works with whom: a circle of names, with lines that are thicker where more is shared. */
@Tag("usht-collaboration-graph")
@JsModule("./src/usht-collaboration-graph.ts")
@NpmPackage(value = "echarts", version = BarChart.ECHARTS)
public final class CollaborationGraph extends Component implements HasSize, HasStyle {

    private final String label;
    private final List<Node> nodes;
    private final List<Link> links;

    /**
     * One participant.
     *
     * @param key names it in the links; not shown
     * @param href the list behind it; empty for none
     */
    public record Node(String key, String label, long value, String href) {}

    /**
     * What two participants share.
     *
     * @param href the list behind the number; empty for none
     */
    public record Link(String from, String to, long value, String href) {}

    /** @param label what the graph shows, for screen readers */
    public CollaborationGraph(String label, List<Node> nodes, List<Link> links) {
        this.label = label;
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        getElement().setProperty("label", label);
        getElement().setPropertyList("nodes", this.nodes);
        getElement().setPropertyList("links", this.links);
    }

    /** The same numbers as a table, greatest first. */
    public DataTable table(String fromHeading, String toHeading, String valueHeading) {
        Map<String, String> names = new HashMap<>();
        nodes.forEach(node -> names.put(node.key(), node.label()));
        DataTable table =
                new DataTable(label).column(fromHeading).column(toHeading).numberColumn(valueHeading);
        links.stream().sorted((a, b) -> Long.compare(b.value(), a.value())).forEach(link -> {
            String number = Norwegian.number(link.value());
            table.row(
                    DataTable.Cell.text(names.getOrDefault(link.from(), link.from())),
                    DataTable.Cell.text(names.getOrDefault(link.to(), link.to())),
                    link.href().isEmpty() ? DataTable.Cell.text(number) : DataTable.Cell.link(number, link.href()));
        });
        return table;
    }
}
