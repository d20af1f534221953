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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be done with a tenant in each state. */
class TenantStepsTests {

    private static final CentreKey KEY = new CentreKey("vestfold");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** What becomes of one that was never merged, of this version, kept long enough, and asked to be deleted by somebody else. */
    private static final Map<Tenant.State, Map<TenantSteps.Action, Tenant.State>> NEXT = Map.of(
            ACTIVE,
            Map.of(
                    REDEFINE, ACTIVE, RENAME, ACTIVE, MERGE, MERGED, TAKE_OVER, ACTIVE, SPLIT, ACTIVE, BACK_UP, ACTIVE,
                    RESTORE, ACTIVE, SUSPEND, SUSPENDED, CLOSE, CLOSED),
            SUSPENDED,
            Map.of(
                    REDEFINE, SUSPENDED, RENAME, SUSPENDED, MERGE, MERGED, TAKE_OVER, SUSPENDED, SPLIT, SUSPENDED,
                    BACK_UP, SUSPENDED, RESTORE, SUSPENDED, RESUME, ACTIVE, CLOSE, CLOSED),
            FAILED,
            Map.of(BACK_UP, FAILED, RESTORE, FAILED),
            MERGED,
            Map.of(BACK_UP, MERGED, CLOSE, CLOSED),
            CLOSED,
            Map.of(BACK_UP, CLOSED, RESTORE, ACTIVE, REOPEN, ACTIVE, ASK_FOR_DELETION, CLOSED, DELETE, DELETED),
            DELETED,
            Map.of(RESTORE, ACTIVE));

    private static TenantFacts facts(Tenant.State state) {
        return new TenantFacts(KEY, state, true, false, TODAY, "En annen", TODAY, "Operatør");
    }

    @ParameterizedTest
    @EnumSource
    void leadFromEachStateWhereTheyShould(Tenant.State state) {
        Map<TenantSteps.Action, Tenant.State> next = new EnumMap<>(TenantSteps.Action.class);
        for (TenantSteps.Action action : TenantSteps.Action.values()) {
            if (TenantSteps.ALL.whyNot(facts(state), action).isEmpty()) {
                next.put(action, TenantSteps.next(facts(state), action));
            }
        }
        assertThat(next).isEqualTo(NEXT.get(state));
    }

    @ParameterizedTest
    @EnumSource(names = {"REOPEN", "RESTORE"})
    void leadBackToAMergedCentre(TenantSteps.Action action) {
        assertThat(TenantSteps.next(new TenantFacts(KEY, CLOSED, true, true, TODAY, null, TODAY, "Operatør"), action))
                .isEqualTo(MERGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"RENAME", "MERGE", "TAKE_OVER", "SPLIT", "BACK_UP", "CLOSE"})
    void needTablesOfThisVersion(TenantSteps.Action action) {
        refused(new TenantFacts(KEY, ACTIVE, false, false, null, null, TODAY, "Operatør"), action, "otherVersion");
    }

    @Test
    void deleteInTimeAndWithTwoPeople() {
        refused(
                new TenantFacts(KEY, CLOSED, true, false, TODAY.plusDays(1), "En annen", TODAY, "Operatør"),
                DELETE,
                "keptUntil");
        refused(
                new TenantFacts(KEY, CLOSED, true, false, TODAY, "Operatør", TODAY, "Operatør"),
                DELETE,
                "secondPerson");
        refused(new TenantFacts(KEY, CLOSED, true, false, TODAY, null, TODAY, "Operatør"), DELETE, "secondPerson");
    }

    @ParameterizedTest
    @EnumSource
    void sayWhyNot(Tenant.State state) {
        for (TenantSteps.Action action : TenantSteps.Action.values()) {
            if (!TenantSteps.ALL.whyNot(facts(state), action).isEmpty()) {
                refused(facts(state), action, expected(action, state));
            }
        }
    }

    private static String expected(TenantSteps.Action action, Tenant.State state) {
        return switch (action) {
            case SUSPEND -> "notActive";
            case RESUME -> "notSuspended";
            case REOPEN, ASK_FOR_DELETION, DELETE -> "notClosed";
            case CLOSE -> state == CLOSED ? "alreadyClosed" : "deletedCentre";
            case BACK_UP -> "deletedCentre";
            default -> "notOpen";
        };
    }

    private static void refused(TenantFacts facts, TenantSteps.Action action, String code) {
        assertThatThrownBy(() -> TenantSteps.next(facts, action))
                .asInstanceOf(type(TenantOrderRefusedException.class))
                .satisfies(refused ->
                        assertThat(refused.remarks()).extracting(Remark::code).containsExactly(code));
    }
}
