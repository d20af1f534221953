package no.usht.operator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.lifecycle.FreeTiles;
import no.usht.operator.AreaCheck;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.tenancy.TenantFile;
import no.usht.uikit.DataTable;
import no.usht.uikit.TileMap;
import no.usht.uikit.WithTable;
import org.jspecify.annotations.Nullable;

/** How an area lies among the other centres': what they share with it and what nobody serves, on the map and in lists. */
final class AreaMap extends Div {

    private final transient Words words;
    private final transient List<TenantFile> placed;

    /** @param own the centre as it is; null for one that is not there yet and has no place on the map */
    AreaMap(Words words, AreaCheck check, @Nullable TenantFile own, List<TenantFile> others) {
        this.words = words;
        this.placed = Stream.concat(Stream.ofNullable(own), others.stream())
                .filter(centre -> centre.tile() != null)
                .toList();
        Map<TenantFile, Integer> overlaps = check.overlaps();
        Map<TenantFile, Integer> shares = new HashMap<>(overlaps);
        if (own != null) {
            shares.put(own, check.sharedWith().size());
        }
        Map<String, List<String>> gaps = check.unserved().stream()
                .collect(Collectors.groupingBy(
                        words.register()::county, () -> new TreeMap<>(Norwegian.alphabetical()), Collectors.toList()));
        addClassName("usht-stack");
        add(
                new H3(words.text("operator.area.among")),
                new WithTable(overlapSentence(check, overlaps), map(shares, gaps), overlapTable(overlaps)));
        if (gaps.isEmpty()) {
            add(new Paragraph(words.text("operator.area.noGaps")));
        } else {
            add(new Paragraph(gapSentence(check.unserved().size())), gapTable(gaps));
        }
    }

    private String overlapSentence(AreaCheck check, Map<TenantFile, Integer> overlaps) {
        return overlaps.isEmpty()
                ? words.text("operator.area.noOverlaps")
                : words.text(
                        "operator.area.overlaps",
                        Norwegian.number(check.sharedWith().size()),
                        Norwegian.list(overlaps.keySet().stream()
                                .map(Words::name)
                                .sorted(Norwegian.alphabetical())
                                .toList()));
    }

    private String gapSentence(int gaps) {
        return words.text(gaps == 1 ? "operator.area.gap" : "operator.area.gaps", Norwegian.number(gaps));
    }

    private TileMap map(Map<TenantFile, Integer> shares, Map<String, List<String>> gaps) {
        List<TileMap.Tile> tiles = new ArrayList<>();
        Set<TenantFile.Tile> taken = new HashSet<>();
        for (TenantFile centre : placed) {
            TenantFile.Tile tile = tile(centre);
            taken.add(tile);
            tiles.add(new TileMap.Tile(
                    tile.column(),
                    tile.row(),
                    centre.areaName(),
                    shares.getOrDefault(centre, 0),
                    Places.href(TenantView.class, TenantAddress.key(centre.key()))));
        }
        gaps.forEach((county, codes) -> {
            TenantFile.Tile free = FreeTiles.nearest(neighbour(county), taken);
            taken.add(free);
            tiles.add(TileMap.Tile.gap(free.column(), free.row(), county, codes.size()));
        });
        return new TileMap(
                words.text("operator.area.map"),
                words.text("operator.area.shared"),
                words.text("operator.area.unserved"),
                tiles);
    }

    /** Where the centre lies that serves most of the county; in the north-west if none does. */
    private TenantFile.Tile neighbour(String county) {
        Map<TenantFile, Long> served = new HashMap<>();
        for (TenantFile centre : placed) {
            long parts = centre.area().stream()
                    .filter(part -> words.register().county(part.code()).equals(county))
                    .count();
            if (parts > 0) {
                served.put(centre, parts);
            }
        }
        return served.entrySet().stream()
                .max(Map.Entry.<TenantFile, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().key().value()))
                .map(entry -> tile(entry.getKey()))
                .orElse(new TenantFile.Tile(0, 0));
    }

    private static TenantFile.Tile tile(TenantFile centre) {
        return Objects.requireNonNull(centre.tile(), "Only centres that have a tile are placed");
    }

    private DataTable overlapTable(Map<TenantFile, Integer> overlaps) {
        DataTable table = new DataTable(words.text("operator.area.map"))
                .column(words.text("operator.tenants.name"))
                .numberColumn(words.text("operator.area.shared"));
        overlaps.entrySet().stream()
                .sorted(Map.Entry.<TenantFile, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> table.row(Words.name(entry.getKey()), Norwegian.number(entry.getValue())));
        return table;
    }

    private DataTable gapTable(Map<String, List<String>> gaps) {
        DataTable table = new DataTable(words.text("operator.area.gapList"))
                .captionHidden()
                .column(words.text("operator.area.countyName"))
                .column(words.text("operator.area.gapList"))
                .numberColumn(words.text("operator.area.number"));
        gaps.forEach((county, codes) -> table.row(county, words.places(codes), Norwegian.number(codes.size())));
        return table;
    }
}
