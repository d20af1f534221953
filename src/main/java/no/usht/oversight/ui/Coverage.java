package no.usht.oversight.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.usht.shared.Norwegian;
import no.usht.territory.County;
import no.usht.territory.Municipality;

/** The country's municipalities, each once, with how many activities they take part in. */
record Coverage(List<Place> places) {

    /**
     * A municipality.
     *
     * @param selected activities of what is chosen
     * @param ever activities of all years
     */
    record Place(Municipality municipality, long selected, long ever) {}

    /** How much of a county is reached. */
    record CountyReach(County county, int reached, int total) {}

    /** Counts of codes that are no municipality of the list, such as abolished ones, are left out. */
    static Coverage of(List<Municipality> municipalities, Map<String, Long> selected, Map<String, Long> ever) {
        return new Coverage(municipalities.stream()
                .map(municipality -> new Place(
                        municipality,
                        selected.getOrDefault(municipality.code(), 0L),
                        ever.getOrDefault(municipality.code(), 0L)))
                .toList());
    }

    int total() {
        return places.size();
    }

    int reached() {
        return (int) places.stream().filter(place -> place.selected() > 0).count();
    }

    List<Place> never() {
        return places.stream().filter(place -> place.ever() == 0).toList();
    }

    /** The county of that code, if the list has a municipality in it. */
    Optional<County> county(String code) {
        return places.stream()
                .map(place -> place.municipality().county())
                .filter(county -> county.code().equals(code))
                .findFirst();
    }

    List<Place> inCounty(County county) {
        return places.stream()
                .filter(place -> place.municipality().county().equals(county))
                .toList();
    }

    List<CountyReach> byCounty() {
        Map<String, List<Place>> byCode = new TreeMap<>();
        places.forEach(
                place -> byCode.computeIfAbsent(place.municipality().county().code(), code -> new ArrayList<>())
                        .add(place));
        return byCode.values().stream()
                .map(county -> new CountyReach(
                        county.getFirst().municipality().county(), new Coverage(county).reached(), county.size()))
                .sorted(Comparator.comparing(reach -> reach.county().shortName(), Norwegian.alphabetical()))
                .toList();
    }
}
