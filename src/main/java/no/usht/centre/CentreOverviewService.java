package no.usht.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.centre.AreaReachSource.Reach;
import no.usht.centre.CentreOverview.PlaceReach;
import no.usht.notify.NextSteps;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a centre's first page shows, for the centre's workspace that is bound. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('CENTRE_READ')")
public class CentreOverviewService {

    private static final Reach NONE = new Reach(0, 0);

    private final CentreDirectory directory;
    private final Workspaces workspaces;
    private final NextSteps nextSteps;
    private final ObjectProvider<YearFigureSource> figures;
    private final ObjectProvider<AreaReachSource> reach;
    private final Clock clock;

    CentreOverviewService(
            CentreDirectory directory,
            Workspaces workspaces,
            NextSteps nextSteps,
            ObjectProvider<YearFigureSource> figures,
            ObjectProvider<AreaReachSource> reach,
            Clock clock) {
        this.directory = directory;
        this.workspaces = workspaces;
        this.nextSteps = nextSteps;
        this.figures = figures;
        this.reach = reach;
        this.clock = clock;
    }

    /** The bound centre's current year, in that language form. */
    public CentreOverview overview(Language language) {
        CentreProfile centre = centre();
        LocalDate today = today();
        int year = today.getYear();
        Map<AreaReachSource, Map<String, Reach>> reached = new LinkedHashMap<>();
        reach.orderedStream().forEach(source -> reached.put(source, source.reached(year)));
        return new CentreOverview(
                centre,
                nextSteps.of(year, language),
                Stream.concat(
                                figures.orderedStream().flatMap(source -> source.figures(year, language).stream()),
                                reached.entrySet().stream()
                                        .flatMap(
                                                each -> each.getKey().figure(year, each.getValue(), language).stream()))
                        .toList(),
                places(centre.key(), today, reached));
    }

    /** The bound centre and its area of today. */
    public OwnProfile profile() {
        CentreProfile centre = centre();
        return new OwnProfile(centre, directory.area(centre.key(), today()));
    }

    private CentreProfile centre() {
        CentreKey key = workspaces.requireCentre();
        return directory
                .find(key)
                .orElseThrow(() -> new IllegalStateException("The directory lacks the centre " + key));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }

    private List<PlaceReach> places(CentreKey key, LocalDate today, Map<AreaReachSource, Map<String, Reach>> reached) {
        Map<String, Reach> counts = new HashMap<>();
        Map<String, String> lists = new HashMap<>();
        reached.forEach((source, ofSource) -> ofSource.forEach((code, count) -> {
            counts.merge(code, count, Reach::plus);
            lists.putIfAbsent(code, source.list(today.getYear(), code));
        }));
        // The sort is stable: places reached equally stay in the order of their names.
        return directory.area(key, today).stream()
                .map(place -> new PlaceReach(
                        place, counts.getOrDefault(place.code(), NONE), lists.getOrDefault(place.code(), "")))
                .sorted(Comparator.comparingInt(PlaceReach::count).reversed())
                .toList();
    }
}
