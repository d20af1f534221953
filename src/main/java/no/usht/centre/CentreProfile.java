package no.usht.centre;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile.HostKind;
import org.jspecify.annotations.Nullable;

/**
 * What is common knowledge about a centre.
 *
 * @param nameSe in North Sami, where it has such a name
 * @param areaName short, for tiles and tables, such as Vestfold
 * @param language the language form that the centre starts in
 * @param accent hue of the accent colour, degrees 0 to 359
 * @param tileColumn place on the tile map, 0 is the westernmost
 * @param tileRow place on the tile map, 0 is the northernmost
 * @param accessibilityDeclaration address of the declaration of accessibility that today's host gives; empty if none is known
 * @param hosts by kind, then by date; earlier ones too
 * @param area by code; earlier parts too
 */
@RecordBuilder
public record CentreProfile(
        CentreKey key,
        String nameNb,
        String nameNn,
        @Nullable String nameSe,
        String areaName,
        Language language,
        int accent,
        int tileColumn,
        int tileRow,
        @Nullable String website,
        String accessibilityDeclaration,
        boolean open,
        List<CentreHost> hosts,
        List<CentreArea> area) {

    /** The name in that language form. */
    public String name(Language form) {
        return form.pick(nameNb, nameNn);
    }

    /** The municipality that answers for the centre on that day; where two did, the one that had done so longest. */
    public Optional<CentreHost> hostOn(LocalDate day) {
        return hosts.stream()
                .filter(host -> host.kind() == HostKind.HOST && host.holdsOn(day))
                .findFirst();
    }

    /** Codes of the municipalities and city districts that the centre serves on that day. */
    public Set<String> areaOn(LocalDate day) {
        return area.stream()
                .filter(part -> part.holdsOn(day))
                .map(CentreArea::territoryCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether the centre serves that municipality or city district on that day. A municipality that is served by city
     * district is served, and so is each district of a municipality that is served as a whole.
     */
    public boolean covers(String territoryCode, LocalDate day) {
        return area.stream()
                .filter(part -> part.holdsOn(day))
                .map(CentreArea::territoryCode)
                .anyMatch(code -> code.startsWith(territoryCode) || territoryCode.startsWith(code));
    }
}
