package no.usht.edge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be asked of the service, so that nobody can take what others need.
 *
 * @param query the longest part of an address behind the question mark, characters as sent
 * @param parameter the longest value of one of its parameters, characters
 * @param visitorMessage the largest message of somebody who is not signed in
 * @param personMessage the largest message of somebody who is; files that they upload have limits of their own;
 *     {@code vaadin.max-request-body-size} is the same once more, should a message come by another way
 * @param visits how many visitors there may be at a time who are not signed in; 0: as many as a part of the heap can hold
 * @param visitsPerClient how many of them may come from one address, or one network of IPv6; 0: a quarter of all; private addresses are taken
 *     for proxies, behind which there are many
 * @param visitLife after how long without a sign of a visitor the visit is forgotten
 * @param visitorPages how many pages a visitor may have open; the one that was opened first gives way
 * @param personPages how many pages somebody who is signed in may have open
 */
@ConfigurationProperties("usht.edge.bounds")
@RecordBuilder
record BoundSettings(
        @DefaultValue("4096") int query,
        @DefaultValue("1000") int parameter,
        @DefaultValue("16KB") DataSize visitorMessage,
        @DefaultValue("512KB") DataSize personMessage,
        @DefaultValue("0") int visits,
        @DefaultValue("0") int visitsPerClient,
        @DefaultValue("10m") Duration visitLife,
        @DefaultValue("3") int visitorPages,
        @DefaultValue("20") int personPages) {

    /** Of the heap, for each visit: with {@link #pagesOfAVisitor} pages each, all of them take a third of it. */
    private static final long HEAP_OF_A_VISIT = 2_500_000;

    private static final int FEWEST = 40;

    BoundSettings {
        if (visits == 0) {
            visits = (int) Math.max(FEWEST, Runtime.getRuntime().maxMemory() / HEAP_OF_A_VISIT);
        }
        if (visitsPerClient == 0) {
            visitsPerClient = Math.max(1, visits / 4);
        }
    }

    /** Fewer once half of the visits are taken, so that all of them together open two pages each at most. */
    int pagesOfAVisitor(int open) {
        return open > visits / 2 ? 1 : visitorPages;
    }
}
