package no.usht.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Workspaces;
import no.usht.territory.PlaceName;
import no.usht.territory.TerritoryService;
import org.springframework.stereotype.Component;

/** Municipalities and city districts as people of the bound centre choose, type and read them: those of its own area come first. */
@Component
public class CentrePlaces {

    private static final int MUNICIPALITY = 4;

    private final CentreDirectory directory;
    private final TerritoryService territory;
    private final Workspaces workspaces;
    private final Clock clock;

    CentrePlaces(CentreDirectory directory, TerritoryService territory, Workspaces workspaces, Clock clock) {
        this.directory = directory;
        this.territory = territory;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** A municipality or city district. */
    public record Place(String code, String label) {}

    /** What the bound centre serves today, by label. */
    public List<AreaPlace> area() {
        return directory.area(workspaces.requireCentre(), today());
    }

    /** The same by code and label alone. */
    public List<Place> own() {
        return area().stream()
                .map(place -> new Place(place.code(), place.label()))
                .toList();
    }

    /** Whether the bound centre counts by city district. */
    public boolean areDistricts() {
        List<AreaPlace> area = area();
        return !area.isEmpty() && area.stream().allMatch(AreaPlace::isCityDistrict);
    }

    /** Every municipality and city district there is, by label. */
    public List<Place> all() {
        LocalDate today = today();
        List<Place> all = territory.municipalities(today).stream()
                .map(municipality -> new Place(municipality.code(), municipality.label()))
                .collect(Collectors.toList());
        territory
                .cityDistricts(today)
                .forEach(district -> all.add(
                        new Place(district.code(), district.name() + ", " + label(district.municipalityCode()))));
        all.sort(Norwegian.by(Place::label));
        return List.copyOf(all);
    }

    /** The codes of all, those of the centre's own area first. */
    public List<String> codes() {
        return Stream.concat(own().stream(), all().stream())
                .map(Place::code)
                .distinct()
                .toList();
    }

    /** What people call the place of that code; the code itself where the register does not know it. */
    public String label(String code) {
        return territory.label(code).orElse(code);
    }

    /** Whether somebody who types that looks for the place. */
    public boolean isMeant(Place place, String typed) {
        return territory
                .municipality(place.code())
                .map(municipality -> municipality.answersTo(typed))
                .orElseGet(() -> PlaceName.isMeant(place.label() + " " + place.code(), typed));
    }

    /** Whether somebody who types that looks for the place of that code. */
    public boolean isMeant(String code, String typed) {
        return isMeant(new Place(code, label(code)), typed) || code.startsWith(typed);
    }

    /** The code of the place that somebody means by its name or number; empty if none, or one of several. */
    public Optional<String> code(String typed) {
        String digits = typed.replace(" ", "");
        if (digits.matches("[0-9]{1,6}")) {
            // Excel takes zeros away.
            int length = digits.length() <= MUNICIPALITY ? MUNICIPALITY : MUNICIPALITY + 2;
            return Optional.of("0".repeat(length - digits.length()) + digits);
        }
        String name = PlaceName.folded(typed);
        return area().stream()
                .filter(place -> PlaceName.folded(place.label()).equals(name))
                .map(AreaPlace::code)
                .findFirst()
                .or(() -> only(territory.named(typed)));
    }

    /** Of several places of a name, the one that is the centre's. */
    private Optional<String> only(Set<String> codes) {
        Set<String> own =
                area().stream().map(AreaPlace::code).filter(codes::contains).collect(Collectors.toSet());
        List<String> meant = Stream.of(own.isEmpty() ? codes : own)
                .flatMap(Set::stream)
                .filter(code -> code.length() >= MUNICIPALITY)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
