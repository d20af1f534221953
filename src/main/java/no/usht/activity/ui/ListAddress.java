package no.usht.activity.ui;

import static no.usht.lists.Parameters.FUNDING;
import static no.usht.lists.Parameters.KIND;
import static no.usht.lists.Parameters.PLACE;
import static no.usht.lists.Parameters.STATUS;
import static no.usht.lists.Parameters.TEXT;
import static no.usht.lists.Parameters.TOGETHER;
import static no.usht.lists.Parameters.YEAR;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityFilter.PublicationState;
import no.usht.activity.ActivityFilterBuilder;
import no.usht.lists.Address;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.priority.PriorityName;

/** What the address of the list of activities can say. */
final class ListAddress {

    static final Parameter<Boolean> TAKING_PART = Parameter.yes("deltar");
    static final Parameter<PublicationState> PUBLICATION = Parameter.choice(
            "publisert",
            Map.of(
                    PublicationState.UNPUBLISHED, "nei",
                    PublicationState.PUBLISHED, "ja",
                    PublicationState.CHANGED, "endret"));

    private static final Pattern PRIORITY_OF_YEAR = Pattern.compile("(20[0-9]{2})-([a-z][a-z0-9-]+)");

    private ListAddress() {}

    /** One year's priority, such as 2026-demensplan. */
    static Parameter<PriorityName> priority(ActivityNames names) {
        return Parameters.PRIORITY.as(
                word -> {
                    Matcher parts = PRIORITY_OF_YEAR.matcher(word);
                    return parts.matches()
                            ? names.priority(Integer.parseInt(parts.group(1)), parts.group(2))
                            : Optional.empty();
                },
                name -> name.yearFrom() + "-" + name.key());
    }

    /** The address of all activities but the archived ones. */
    static Address<ActivityFilter> whole(ActivityNames names) {
        Parameter<PriorityName> priority = priority(names);
        return Address.of(
                asked -> ActivityFilterBuilder.builder()
                        .text(asked.get(TEXT).orElse(""))
                        .kind(asked.get(KIND))
                        .status(asked.get(STATUS))
                        .year(asked.get(YEAR))
                        .priority(asked.get(priority).map(PriorityName::id))
                        .territoryCode(asked.get(PLACE))
                        .takingPart(asked.is(TAKING_PART))
                        .coArranged(asked.get(TOGETHER))
                        .funding(asked.get(FUNDING))
                        .publication(asked.get(PUBLICATION))
                        .archived(asked.is(Parameters.ARCHIVED))
                        .build(),
                TEXT,
                KIND,
                STATUS,
                YEAR,
                priority,
                PLACE,
                TAKING_PART,
                TOGETHER,
                FUNDING,
                PUBLICATION,
                Parameters.ARCHIVED);
    }
}
