package no.usht.lifecycle;

import static no.usht.lifecycle.TenantSteps.Action.ASK_FOR_DELETION;
import static no.usht.lifecycle.TenantSteps.Action.BACK_UP;
import static no.usht.lifecycle.TenantSteps.Action.CLOSE;
import static no.usht.lifecycle.TenantSteps.Action.DELETE;
import static no.usht.lifecycle.TenantSteps.Action.MERGE;
import static no.usht.lifecycle.TenantSteps.Action.REDEFINE;
import static no.usht.lifecycle.TenantSteps.Action.RENAME;
import static no.usht.lifecycle.TenantSteps.Action.REOPEN;
import static no.usht.lifecycle.TenantSteps.Action.RESTORE;
import static no.usht.lifecycle.TenantSteps.Action.RESUME;
import static no.usht.lifecycle.TenantSteps.Action.SPLIT;
import static no.usht.lifecycle.TenantSteps.Action.SUSPEND;
import static no.usht.lifecycle.TenantSteps.Action.TAKE_OVER;
import static no.usht.tenancy.Tenant.State.ACTIVE;
import static no.usht.tenancy.Tenant.State.CLOSED;
import static no.usht.tenancy.Tenant.State.DELETED;
import static no.usht.tenancy.Tenant.State.FAILED;
import static no.usht.tenancy.Tenant.State.MERGED;
import static no.usht.tenancy.Tenant.State.SUSPENDED;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import no.usht.content.Problem;
import no.usht.steps.Step;
import no.usht.steps.StepRefusedException;
import no.usht.steps.Transitions;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;

/** What the operator can do with a tenant in each state, what it needs, and what becomes of the tenant. */
public final class TenantSteps {

    /** What the operator can do with a tenant. */
    public enum Action {
        /** Says something else of it: its names, hosts, area, look, or how its people sign in. */
        REDEFINE,
        /** Gives it another key. */
        RENAME,
        /** Ends it in another. */
        MERGE,
        /** Is the one that another ends in. */
        TAKE_OVER,
        SPLIT,
        BACK_UP,
        RESTORE,
        SUSPEND,
        RESUME,
        CLOSE,
        REOPEN,
        ASK_FOR_DELETION,
        DELETE
    }

    private static final String MANAGE = "TENANT_MANAGE";
    private static final Set<Tenant.State> OPEN = Set.of(ACTIVE, SUSPENDED);

    private static Step<Tenant.State, Action, TenantFacts> current(Step<Tenant.State, Action, TenantFacts> step) {
        return step.unless(
                "tables of this version",
                TenantFacts::isOfAnotherVersion,
                tenant -> remark("otherVersion", tenant.key()));
    }

    private static Step<Tenant.State, Action, TenantFacts> mergedBefore(Step<Tenant.State, Action, TenantFacts> step) {
        return step.when("was merged", TenantFacts::merged);
    }

    /** All of it; that a tenant has failed is not stored but seen, and gone when its tables are what they should be. */
    public static final Transitions<Tenant.State, Action, TenantFacts> ALL = Transitions.of(
                    ACTIVE, TenantFacts::state, TenantSteps::notNow)
            .stay(REDEFINE, OPEN, MANAGE)
            .stay(RENAME, OPEN, MANAGE, TenantSteps::current)
            .step(MERGE, OPEN, MERGED, MANAGE, TenantSteps::current)
            .stay(TAKE_OVER, OPEN, MANAGE, TenantSteps::current)
            .stay(SPLIT, OPEN, MANAGE, TenantSteps::current)
            .stay(BACK_UP, Set.of(ACTIVE, SUSPENDED, MERGED, CLOSED, FAILED), MANAGE, TenantSteps::current)
            .stay(RESTORE, Set.of(ACTIVE, SUSPENDED, FAILED), MANAGE)
            .step(RESTORE, Set.of(CLOSED, DELETED), MERGED, MANAGE, TenantSteps::mergedBefore)
            .step(RESTORE, Set.of(CLOSED, DELETED), ACTIVE, MANAGE)
            .step(SUSPEND, Set.of(ACTIVE), SUSPENDED, MANAGE)
            .step(RESUME, Set.of(SUSPENDED), ACTIVE, MANAGE)
            .step(CLOSE, Set.of(ACTIVE, SUSPENDED, MERGED), CLOSED, MANAGE, TenantSteps::current)
            .step(REOPEN, Set.of(CLOSED), MERGED, MANAGE, TenantSteps::mergedBefore)
            .step(REOPEN, Set.of(CLOSED), ACTIVE, MANAGE)
            .stay(ASK_FOR_DELETION, Set.of(CLOSED), MANAGE)
            .step(
                    DELETE,
                    Set.of(CLOSED),
                    DELETED,
                    MANAGE,
                    step -> current(step)
                            .unless(
                                    "kept long enough",
                                    TenantFacts::isKept,
                                    tenant -> remark("keptUntil", Objects.requireNonNull(tenant.keepUntil())))
                            .unless(
                                    "asked for by somebody else",
                                    TenantFacts::lacksASecondPerson,
                                    tenant -> remark("secondPerson")));

    private TenantSteps() {}

    /**
     * What becomes of a tenant with which that is done.
     *
     * @throws TenantOrderRefusedException if it can't be done as things are
     */
    static Tenant.State next(TenantFacts tenant, Action action) {
        try {
            return ALL.take(tenant, action).to().orElseThrow();
        } catch (StepRefusedException refused) {
            throw TenantOrderRefusedException.forProblems(refused.problems());
        }
    }

    private static Problem notNow(Action action, TenantFacts tenant) {
        CentreKey key = tenant.key();
        return switch (action) {
            case SUSPEND -> remark("notActive", key);
            case RESUME -> remark("notSuspended", key);
            case REOPEN, ASK_FOR_DELETION, DELETE -> remark("notClosed", key);
            case CLOSE -> tenant.state() == CLOSED ? remark("alreadyClosed", key) : remark("deletedCentre", key);
            case BACK_UP -> remark("deletedCentre", key);
            case REDEFINE, RENAME, MERGE, TAKE_OVER, SPLIT, RESTORE -> remark("notOpen", key);
        };
    }

    /** A code of the remarks that tell the operator why an order was refused. */
    private static Problem remark(String code, Serializable... arguments) {
        return Problem.ofAll(code, arguments);
    }
}
