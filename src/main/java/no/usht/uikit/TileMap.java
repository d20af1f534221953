package no.usht.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/**
 * Norway as one tile a centre, in geographic order, darker where the number is greater, each a link; and beside them, if need
 * be, what belongs to no centre.
 */
public final class TileMap extends Div {

    /**
     * One centre.
     *
     * @param column 0 is the westernmost
     * @param row 0 is the northernmost
     * @param href the list behind the number; null for what belongs to no centre
     */
    public record Tile(
            int column,
            int row,
            String label,
            long value,
            @Nullable String href) {

        /** What belongs to no centre there. */
        public static Tile gap(int column, int row, String label, long value) {
            return new Tile(column, row, label, value, null);
        }
    }

    /**
     * @param label what the map shows, for screen readers
     * @param unit what the numbers count, such as "aktiviteter"; read out with each
     */
    public TileMap(String label, String unit, List<Tile> tiles) {
        this(label, unit, unit, tiles);
    }

    /**
     * @param label what the map shows, for screen readers
     * @param unit what the numbers of centres count; read out with each
     * @param gapUnit what those of gaps count
     */
    public TileMap(String label, String unit, String gapUnit, List<Tile> tiles) {
        addClassName("usht-tiles");
        long greatest = tiles.stream()
                .filter(tile -> tile.href() != null)
                .mapToLong(Tile::value)
                .max()
                .orElse(0);
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
        getStyle().set("--usht-columns", String.valueOf(columns));
        Element list = new Element("ul").setAttribute("aria-label", label).setAttribute("role", "list");
        tiles.stream()
                .sorted(Comparator.comparingInt(Tile::row).thenComparingInt(Tile::column))
                .forEach(tile -> list.appendChild(item(tile, tile.href() == null ? gapUnit : unit, greatest)));
        getElement().appendChild(list);
    }

    private static Element item(Tile tile, String unit, long greatest) {
        String number = Norwegian.number(tile.value());
        Element name = new Element("span");
        name.setText(tile.label());
        name.getClassList().add("usht-tile-name");
        Element value = new Element("span");
        value.setText(number);
        value.getClassList().add("usht-tile-number");
        Element counted = new Element("span");
        counted.setText(unit);
        counted.getClassList().add("usht-sr-only");
        String href = tile.href();
        Element face = href == null ? new Element("div") : new Element("a").setAttribute("href", href);
        face.appendChild(name, value, counted);
        if (href == null) {
            face.getClassList().add("usht-tile-gap");
        } else {
            Shade.apply(face, tile.value(), greatest);
        }
        Element item = new Element("li");
        item.getStyle()
                .set("--usht-column", String.valueOf(tile.column() + 1))
                .set("--usht-row", String.valueOf(tile.row() + 1));
        item.appendChild(face);
        return item;
    }
}
