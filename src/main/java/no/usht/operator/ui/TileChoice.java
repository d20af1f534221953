package no.usht.operator.ui;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.lifecycle.FreeTiles;
import no.usht.shared.Norwegian;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Tile;
import no.usht.uikit.PictureChoice;

/** The tile map of Norway with its free places, one of them to be chosen for a centre. */
final class TileChoice {

    private TileChoice() {}

    /**
     * A field that shows the map.
     *
     * @param chosen free, or it is left out
     */
    static PictureChoice<Tile> field(Words words, Collection<TenantFile> centres, Tile chosen) {
        PictureChoice<Tile> field =
                new PictureChoice<>(words.text("operator.look.tile"), words.text("operator.look.tileHelp"), chosen);
        Map<Tile, String> names = new HashMap<>();
        centres.forEach(centre -> {
            if (centre.tile() != null) {
                names.put(centre.tile(), centre.areaName());
            }
        });
        Set<Tile> taken = FreeTiles.taken(centres);
        Element map = new Element("div");
        map.getClassList().add("usht-tile-choice");
        map.getStyle().set("--usht-columns", String.valueOf(FreeTiles.columns(taken)));
        for (int row = 0; row < FreeTiles.rows(taken); row++) {
            for (int column = 0; column < FreeTiles.columns(taken); column++) {
                Tile place = new Tile(column, row);
                String name = names.get(place);
                Element cell = name == null
                        ? field.option(place, place(words, place, names))
                        : new Element("span").setText(name);
                cell.getClassList().add(name == null ? "usht-tile-free" : "usht-tile-taken");
                map.appendChild(cell);
            }
        }
        field.add(map);
        return field;
    }

    /** Such as: Rad 5, kolonne 4, ved Oslo og Østfold. */
    private static String place(Words words, Tile at, Map<Tile, String> names) {
        List<String> beside = Stream.of(
                        new Tile(at.column(), at.row() - 1),
                        new Tile(at.column() + 1, at.row()),
                        new Tile(at.column(), at.row() + 1),
                        new Tile(at.column() - 1, at.row()))
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
        String row = Norwegian.number(at.row() + 1L);
        String column = Norwegian.number(at.column() + 1L);
        return beside.isEmpty()
                ? words.text("operator.look.place", row, column)
                : words.text("operator.look.placeBeside", row, column, Norwegian.list(beside));
    }
}
