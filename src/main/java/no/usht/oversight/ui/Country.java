package no.usht.oversight.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.lists.Address;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFigures;
import no.usht.oversight.PublishedFilter;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import no.usht.tenancy.CentreKey;
import no.usht.territory.CityDistrict;
import no.usht.territory.Municipality;
import no.usht.territory.TerritoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the directorate's pages are drawn on: the centres, the priorities, the map, and today's date. */
@Component
class Country {

    private final CentreDirectory directory;
    private final PriorityCatalogue catalogue;
    private final TerritoryService territory;
    private final PublishedFigures figures;
    private final Clock clock;

    Country(
            CentreDirectory directory,
            PriorityCatalogue catalogue,
            TerritoryService territory,
            PublishedFigures figures,
            Clock clock) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.territory = territory;
        this.figures = figures;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }

    int thisYear() {
        return today().getYear();
    }

    /** The years to choose from, newest first. */
    List<Integer> years() {
        YearSpan span = figures.years();
        return IntStream.rangeClosed(span.first(), span.last())
                .map(year -> span.first() + span.last() - year)
                .boxed()
                .toList();
    }

    /** The centres at work, and of the others those that the figures tell of too, by name of their area. */
    List<CentreProfile> centres(Collection<CentreKey> toldOf) {
        return directory.all().stream()
                .filter(centre -> centre.open() || toldOf.contains(centre.key()))
                .toList();
    }

    /** The centres that have published something that counts in that year; null for all years. */
    Set<CentreKey> publishing(@Nullable Integer year) {
        return figures.byCentre(PublishedFilter.ofYear(year)).keySet();
    }

    /** The key that a renamed or merged centre has now. */
    Optional<CentreKey> currentKey(CentreKey former) {
        return directory.currentKey(former);
    }

    String areaName(CentreKey key) {
        return directory.find(key).map(CentreProfile::areaName).orElse("");
    }

    /** All published priorities, newest year first. */
    List<PriorityName> priorities() {
        return catalogue.ofYears(YearSpan.OF_PRIORITIES.first(), YearSpan.OF_PRIORITIES.last()).stream()
                .filter(name -> name.state() == PriorityState.PUBLISHED)
                .toList();
    }

    /** The priorities to choose from, by key: those of the year, or all where no year is chosen or the year has none. */
    Map<String, PriorityName> priorities(Optional<Integer> year) {
        List<PriorityName> known = priorities();
        List<PriorityName> ofYear = known.stream()
                .filter(name -> year.filter(name::holdsIn).isPresent())
                .toList();
        Map<String, PriorityName> byKey = new LinkedHashMap<>();
        (ofYear.isEmpty() ? known : ofYear).forEach(name -> byKey.putIfAbsent(name.key(), name));
        return byKey;
    }

    /** The address of all that the centres have published. */
    Address<PublishedFilter> published() {
        return FigureAddress.whole(this::priorityIds);
    }

    /** The address without a priority that can't be chosen in its year: no field would show what narrows the figures. */
    Address<PublishedFilter> choosable(Address<PublishedFilter> address) {
        return address.get(Parameters.PRIORITY)
                        .filter(priorities(address.get(Parameters.YEAR))::containsKey)
                        .isPresent()
                ? address
                : address.without(Parameters.PRIORITY);
    }

    /** The priorities of a key, in whichever years they hold. */
    Collection<PriorityId> priorityIds(String key) {
        return priorities().stream()
                .filter(name -> name.key().equals(key))
                .map(PriorityName::id)
                .toList();
    }

    /** A priority's key, which stays the same where it goes on in another year. */
    Optional<String> priorityKey(PriorityId id) {
        return priority(id).map(PriorityName::key);
    }

    Optional<PriorityName> priority(PriorityId id) {
        return Optional.ofNullable(priorityName(List.of(id)).get(id));
    }

    Map<PriorityId, PriorityName> priorityName(Collection<PriorityId> ids) {
        return catalogue.names(ids);
    }

    List<Municipality> municipalities() {
        return territory.municipalities(today());
    }

    List<CityDistrict> cityDistricts() {
        return territory.cityDistricts(today());
    }

    Optional<String> placeName(String code) {
        return territory.label(code);
    }

    Map<String, String> placeNames(Collection<String> codes) {
        return territory.labels(codes);
    }

    /** The areas of the centres that serve a municipality, in words. */
    String areasOf(String municipalityCode) {
        return directory.covering(municipalityCode, today()).stream()
                .map(CentreProfile::areaName)
                .collect(Collectors.joining(", "));
    }
}
