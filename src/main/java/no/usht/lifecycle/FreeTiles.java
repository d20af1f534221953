package no.usht.lifecycle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Tile;

/** Where on the tile map of Norway a centre finds a place that no other has. */
public final class FreeTiles {

    private static final int COUNTY_DIGITS = 2;

    private FreeTiles() {}

    /**
     * The free place nearest to the centre that serves most of a municipality's county; at the eastern edge, from the north, if
     * none does.
     *
     * @param municipality the host's code
     */
    public static Tile near(String municipality, Collection<TenantFile> centres) {
        Set<Tile> taken = taken(centres);
        String county = municipality.length() < COUNTY_DIGITS ? "?" : municipality.substring(0, COUNTY_DIGITS);
        Tile neighbour = centres.stream()
                .filter(centre -> centre.tile() != null && served(centre, county) > 0)
                .max(Comparator.<TenantFile>comparingLong(centre -> served(centre, county))
                        .thenComparing(TenantFile::key, Comparator.reverseOrder()))
                .map(TenantFile::tile)
                .orElseGet(() -> new Tile(columns(taken) - 1, 0));
        return nearest(neighbour, taken);
    }

    private static long served(TenantFile centre, String county) {
        return centre.area().stream()
                .filter(part -> part.to() == null && part.code().startsWith(county))
                .count();
    }

    /** In no other column than the map has, since a wider map has narrower tiles; there is always a row to the south. */
    public static Tile nearest(Tile to, Set<Tile> taken) {
        return IntStream.range(0, rows(taken))
                .boxed()
                .flatMap(row -> IntStream.range(0, columns(taken)).mapToObj(column -> new Tile(column, row)))
                .filter(cell -> !taken.contains(cell))
                .min(Comparator.comparingInt(
                        cell -> Math.abs(cell.column() - to.column()) + Math.abs(cell.row() - to.row())))
                .orElseThrow();
    }

    /** The places that the centres have. */
    public static Set<Tile> taken(Collection<TenantFile> centres) {
        Set<Tile> taken = new HashSet<>();
        for (TenantFile centre : centres) {
            Tile tile = centre.tile();
            if (tile != null) {
                taken.add(tile);
            }
        }
        return taken;
    }

    /** How wide a map with those places is. */
    public static int columns(Set<Tile> taken) {
        return taken.stream().mapToInt(Tile::column).max().orElse(0) + 1;
    }

    /** How high a map with those places is that has room in the south. */
    public static int rows(Set<Tile> taken) {
        return taken.stream().mapToInt(Tile::row).max().orElse(0) + 2;
    }
}
