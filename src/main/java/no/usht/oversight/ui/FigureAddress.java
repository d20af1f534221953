package no.usht.oversight.ui;

import static no.usht.lists.Parameters.CENTRE;
import static no.usht.lists.Parameters.FUNDING;
import static no.usht.lists.Parameters.FUNDING_SOURCE;
import static no.usht.lists.Parameters.KIND;
import static no.usht.lists.Parameters.PLACE;
import static no.usht.lists.Parameters.PRIORITY;
import static no.usht.lists.Parameters.STATUS;
import static no.usht.lists.Parameters.TEXT;
import static no.usht.lists.Parameters.YEAR;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.usht.lists.Address;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFilter;
import no.usht.oversight.PublishedFilterBuilder;
import no.usht.priority.PriorityId;
import no.usht.tenancy.CentreKey;

/** What the addresses of these pages can say, so that each number leads to the list behind it. */
final class FigureAddress {

    /** Whether an activity counts for all priorities that it serves, not for its main one alone. */
    static final Parameter<Boolean> COUNTING_ALL = Parameter.choice("regn", Map.of(true, "alle"));

    /** A centre that is in it together with others. */
    static final Parameter<CentreKey> WITH = Parameter.text("med").as(CentreKey::parse, CentreKey::value);

    /** Two digits; chooses what the page of reach tells of, not what is counted. */
    static final Parameter<String> COUNTY = Parameter.matching("fylke", "[0-9]{2}");

    static final Parameter<Boolean> TOGETHER = Parameters.TOGETHER.only(true);

    /** What goes along from page to page: which activities are looked at, not how. */
    static final Set<String> CARRIED = Set.of(YEAR.name(), PRIORITY.name(), COUNTING_ALL.name());

    private FigureAddress() {}

    /**
     * The address of all that was published.
     *
     * @param priorityIds finds the priorities of a key, in whichever years they hold
     */
    static Address<PublishedFilter> whole(Function<String, ? extends Collection<PriorityId>> priorityIds) {
        return Address.of(
                asked -> PublishedFilterBuilder.builder()
                        .year(asked.get(YEAR).orElse(null))
                        .priorities(asked.get(PRIORITY)
                                .map(key -> Set.<PriorityId>copyOf(priorityIds.apply(key)))
                                .orElse(Set.of()))
                        .mainOnly(!asked.is(COUNTING_ALL))
                        .centre(asked.get(CENTRE).orElse(null))
                        .kind(asked.get(KIND).orElse(null))
                        .status(asked.get(STATUS).orElse(null))
                        .territory(asked.get(PLACE).orElse(null))
                        .coArranged(asked.is(TOGETHER))
                        .coCentre(asked.get(WITH).orElse(null))
                        .fundingSource(asked.get(FUNDING_SOURCE).orElse(null))
                        .fundingState(asked.get(FUNDING).orElse(null))
                        .text(asked.get(TEXT).orElse(""))
                        .build(),
                TEXT,
                YEAR,
                PRIORITY,
                COUNTING_ALL,
                CENTRE,
                WITH,
                KIND,
                STATUS,
                PLACE,
                COUNTY,
                TOGETHER,
                FUNDING_SOURCE,
                FUNDING);
    }
}
