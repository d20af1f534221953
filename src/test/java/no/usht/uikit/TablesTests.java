package no.usht.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTests {

    @Test
    void namesEachColumnAndEachRow() {
        DataTable table = new DataTable("Kommuner")
                .column("Kommune")
                .numberColumn("Deltakere")
                .row(DataTable.Cell.link("Vik", "kommune/vik"), DataTable.Cell.text("142"));
        assertThat(html(table))
                .contains("<caption id=\"t-")
                .contains("Kommuner</caption>")
                .contains("<th scope=\"col\" class=\"usht-number\">")
                .contains("<th scope=\"row\">")
                .contains("href=\"kommune/vik\"")
                .contains("<td class=\"usht-number\">");
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void canBeScrolledByKeyboard() {
        assertThat(html(new DataTable("Kommuner"))).contains("role=\"group\"").contains("tabindex=\"0\"");
    }

    @Test
    void staysATableForScreenReadersWhereItsCellsStandBelowEachOther() {
        DataTable table =
                new DataTable("Folk").stacking().column("Navn").column("Rolle").row("Vik", "Leder");
        assertThat(html(table))
                .contains("<table role=\"table\">", "role=\"columnheader\"", "role=\"rowheader\"", "role=\"cell\"")
                .contains("data-column=\"Rolle\"")
                .doesNotContain("data-column=\"Navn\"");
    }

    @Test
    void keepsBothPictureAndTableInThePageWhereTheWindowDecides() {
        CollaborationGraph graph = new CollaborationGraph("Samarbeid", List.of(), List.of());
        DataTable table = new DataTable("Samarbeid").column("Senter");
        WithTable both = new WithTable("Ingen samarbeider.", graph, table).tableWhereNarrow();
        assertThat(table.isVisible()).isTrue();
        assertThat(graph.isVisible()).isTrue();
        both.getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).click());
        assertThat(both.getClassNames()).contains("usht-as-table");
    }

    @Test
    void saysAtABarsEndWhatItIsAPartOf() {
        BarChart bars = new BarChart(
                "Kommuner etter fylke",
                List.of("Deltok", "Deltok ikke"),
                List.of(new BarChart.Bar("Vestland", List.of(28L, 18L), "28 av 46", "")));
        assertThat(String.valueOf(bars.getElement().getPropertyRaw("bars"))).contains("28 av 46");
    }

    @Test
    void refusesARowThatDoesNotFit() {
        DataTable table = new DataTable("Kommuner").column("Kommune");
        assertThatThrownBy(() -> table.row("Vik", "142")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeatTable(
                        "Satsinger", "Senter", List.of("Demens"), List.of(new HeatTable.Row("Vik", null, List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void escapesWhatPeopleWrote() {
        assertThat(html(new DataTable("x").column("Navn").row("<script>"))).doesNotContain("<script>");
    }

    @Test
    void tellsWhatANumberInTheHeatTableIsAbout() {
        HeatTable table = new HeatTable(
                "Satsinger",
                "Senter",
                List.of("Demens", "Samhandling"),
                List.of(new HeatTable.Row(
                        "Vestfold", null, List.of(new HeatTable.Cell(4, "liste?a=1"), new HeatTable.Cell(0, null)))));
        assertThat(html(table))
                .contains("aria-label=\"4: Vestfold, Demens\"")
                .contains("usht-shade-10")
                .contains("usht-shade-0");
    }

    @Test
    void readsTilesFromNorthToSouth() {
        TileMap map = new TileMap(
                "Aktiviteter etter senter",
                "aktiviteter",
                List.of(new TileMap.Tile(2, 6, "Vestfold", 42, "v"), new TileMap.Tile(3, 0, "Troms", 1038, "t")));
        assertThat(html(map)).contains("1\u00a0038").contains("aktiviteter").containsPattern("--usht-columns: ?4");
        assertThat(html(map).indexOf("Troms")).isLessThan(html(map).indexOf("Vestfold"));
    }

    @Test
    void showsWhatBelongsToNoCentreAsATileThatLeadsNowhere() {
        TileMap map = new TileMap(
                "Områdene",
                "felles kommuner",
                "kommuner uten senter",
                List.of(new TileMap.Tile(0, 0, "Vestfold", 2, "v"), TileMap.Tile.gap(1, 0, "Telemark", 17)));
        assertThat(html(map))
                .containsPattern("<div class=\"usht-tile-gap\">\\s*<span[^>]*>Telemark</span>")
                .contains("kommuner uten senter")
                // The number of another kind shades none of the centres.
                .contains("usht-shade-10");
    }

    @Test
    void shadesByShareOfTheGreatest() {
        assertThat(Shade.step(0, 10)).isZero();
        assertThat(Shade.step(5, 0)).isZero();
        assertThat(Shade.step(1, 1000)).isEqualTo(1);
        assertThat(Shade.step(5, 10)).isEqualTo(5);
        assertThat(Shade.step(10, 10)).isEqualTo(Shade.STEPS);
    }

    @Test
    void givesEveryChartItsTableTwin() {
        BarChart bars = new BarChart(
                "Aktiviteter etter type",
                List.of("I gang", "Avsluttet"),
                List.of(new BarChart.Bar("Nettverk", List.of(3L, 1200L), "liste?type=nettverk")));
        assertThat(html(bars.table("Type")))
                .contains("Avsluttet")
                .contains("href=\"liste?type=nettverk\">3</a>")
                .contains("href=\"liste?type=nettverk\">1\u00a0200</a>");
        CollaborationGraph graph = new CollaborationGraph(
                "Samarbeid",
                List.of(
                        new CollaborationGraph.Node("a", "Vestfold", 3, ""),
                        new CollaborationGraph.Node("b", "Telemark", 3, "")),
                List.of(new CollaborationGraph.Link("a", "b", 3, "")));
        assertThat(html(graph.table("Senter", "Med", "Aktiviteter")))
                .contains("Vestfold")
                .contains("Telemark");
        assertThatThrownBy(() -> new BarChart("x", List.of("a"), List.of(new BarChart.Bar("b", List.of(), ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML().replace("&nbsp;", "\u00a0");
    }
}
