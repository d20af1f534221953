package no.usht.operator.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import no.usht.lifecycle.TenantOrder;

/**
 * What the operator is about to do, before it is confirmed.
 *
 * @param order what to order; empty for what is done at once
 * @param tried whether it is tried out first
 * @param consequences what will happen and who will see it, a sentence each
 * @param atOnce does it, told the reason; only without an order
 */
record ActionPlan(
        Optional<TenantOrder> order, boolean tried, List<String> consequences, SerializableConsumer<String> atOnce) {

    ActionPlan {
        consequences = List.copyOf(consequences);
    }

    /** Something that can be tried out first. */
    static ActionPlan tried(TenantOrder order, List<String> consequences) {
        return new ActionPlan(Optional.of(order), true, consequences, reason -> {});
    }

    /** Something that is ordered without a trial. */
    static ActionPlan ordered(TenantOrder order, List<String> consequences) {
        return new ActionPlan(Optional.of(order), false, consequences, reason -> {});
    }

    /** Something that is done at once. */
    static ActionPlan atOnce(List<String> consequences, SerializableConsumer<String> work) {
        return new ActionPlan(Optional.empty(), false, consequences, work);
    }
}
