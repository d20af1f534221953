package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Tile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeTilesTests {

    private static final List<TenantFile> CENTRES = TenantFiles.read(Path.of("tenants"));

    @ParameterizedTest
    @CsvSource({"5501, 2, 0", "0301, 3, 4", "1103, 0, 8", "3907, 4, 6", "5001, 3, 3"})
    void liesNearTheCentreThatServesTheCounty(String municipality, int column, int row) {
        Tile tile = FreeTiles.near(municipality, CENTRES);
        assertThat(FreeTiles.taken(CENTRES)).doesNotContain(tile);
        assertThat(tile).isEqualTo(new Tile(column, row));
    }

    @Test
    void liesAtTheEdgeWhereNobodyServesTheCounty() {
        List<TenantFile> vestfold = CENTRES.stream()
                .filter(centre -> centre.key().value().equals("vestfold"))
                .toList();
        assertThat(FreeTiles.near("5501", vestfold)).isEqualTo(new Tile(2, 0));
    }
}
