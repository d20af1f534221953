package no.usht.publicsite.ui;

import static no.usht.lists.Parameters.CENTRE;
import static no.usht.lists.Parameters.KIND;
import static no.usht.lists.Parameters.PRIORITY;
import static no.usht.lists.Parameters.TEXT;
import static no.usht.lists.Parameters.YEAR;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.usht.lists.Address;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.priority.PriorityId;
import no.usht.publicsite.PublicQuery;

/** What the front page's address can say. */
final class PublicAddress {

    static final Parameter<PublicQuery.Time> TIME = Parameter.choice(
            "tid",
            Map.of(
                    PublicQuery.Time.UPCOMING, "kommende",
                    PublicQuery.Time.ONGOING, "pagar",
                    PublicQuery.Time.ENDED, "avsluttet"));

    static final Parameter<PublicQuery.Order> ORDER = Parameter.choice(
                    Parameters.ORDER.name(),
                    Map.of(PublicQuery.Order.RELEVANCE, "treff", PublicQuery.Order.NEWEST, "nyeste"))
            .arranging();

    /** A page that shows more would hold more of the server than a visitor can be given. */
    static final int MOST_PAGES = 5;

    /** How many pages of the answer are shown under each other, so that one comes back to the same place; one if nothing is said. */
    static final Parameter<Integer> PAGES = Parameter.matching("sider", "[0-9]{1,3}")
            .as(
                    word -> Optional.of(Math.min(Integer.parseInt(word), MOST_PAGES))
                            .filter(pages -> pages > 1),
                    String::valueOf)
            .arranging();

    private PublicAddress() {}

    /**
     * The address of all that is published.
     *
     * @param themeIds finds the priorities of a key, in whichever years they hold
     */
    static Address<PublicQuery> whole(Function<String, ? extends Collection<PriorityId>> themeIds) {
        return Address.of(
                asked -> new PublicQuery(
                        asked.get(TEXT).orElse(""),
                        asked.get(PRIORITY)
                                .map(key -> Set.<PriorityId>copyOf(themeIds.apply(key)))
                                .orElse(Set.of()),
                        asked.get(CENTRE).orElse(null),
                        asked.get(KIND).orElse(null),
                        asked.get(TIME).orElse(null),
                        asked.get(YEAR).orElse(null),
                        order(asked)),
                TEXT,
                PRIORITY,
                CENTRE,
                KIND,
                TIME,
                YEAR,
                ORDER,
                PAGES);
    }

    /** The best answer first where there is a question, unless the address says otherwise. */
    private static PublicQuery.Order order(Address<PublicQuery> asked) {
        return asked.get(ORDER)
                .orElse(asked.get(TEXT).isPresent() ? PublicQuery.Order.RELEVANCE : PublicQuery.Order.NEWEST);
    }
}
