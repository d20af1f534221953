package no.usht.publication.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.centre.CentreDirectory;
import no.usht.print.PaperPrinter;
import no.usht.priority.PriorityCatalogue;
import no.usht.publication.PublishedActivities;
import no.usht.territory.TerritoryService;

/** Makes the rendering without a database: municipalities are called by their codes, and nothing else has a name. */
public final class Renderings {

    private Renderings() {}

    /** Such a rendering. */
    public static PublishedRendering make() {
        CentreDirectory directory = mock();
        PriorityCatalogue priorities = mock();
        TerritoryService territory = mock();
        when(territory.labels(any()))
                .thenAnswer(call -> call.<Collection<String>>getArgument(0).stream()
                        .collect(Collectors.toMap(Function.identity(), code -> "Kommune " + code)));
        PublishedActivities activities = mock();
        PaperPrinter printer = mock();
        return new PublishedRendering(
                activities,
                new PublishedFacts(directory, priorities, territory),
                priorities,
                directory,
                printer,
                Clock.systemUTC());
    }
}
