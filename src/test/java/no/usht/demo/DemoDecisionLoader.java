package no.usht.demo;

import java.util.Set;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.DemoLeaders;
import no.usht.access.Role;
import no.usht.decision.DemoDecisionRows;
import no.usht.tenancy.Workspace;

/** Has two persons of the directorate decide what centres have applied for in earlier years. */
final class DemoDecisionLoader {

    private final DemoLeaders people;
    private final DemoDecisionRows rows;
    private final Access access;

    DemoDecisionLoader(DemoLeaders people, DemoDecisionRows rows, Access access) {
        this.people = people;
        this.rows = rows;
        this.access = access;
    }

    /** Does it, but where one person stands in for both. */
    void enter() {
        CurrentPerson officer = people.inTransactionAs(
                Role.CASE_OFFICER,
                Workspace.NATIONAL,
                Set.of("hdir-saksbehandler"),
                () -> access.person().orElseThrow());
        people.inTransactionAs(Role.DECISION_MAKER, Workspace.NATIONAL, Set.of("hdir-godkjenner"), () -> {
            CurrentPerson decider = access.person().orElseThrow();
            if (!decider.id().equals(officer.id())) {
                rows.enter(officer, decider);
            }
            return decider;
        });
    }
}
