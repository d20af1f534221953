package no.usht.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.usht.access.DemoLeaders;
import no.usht.access.Role;
import no.usht.assignment.DemoAssignmentRows;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;

/** Has the directorate write, sign and send its assignment letters, and the centres confirm them. */
final class DemoLetterLoader {

    private static final Set<String> OFFICERS = Set.of("hdir-saksbehandler");
    private static final Set<String> DECIDERS = Set.of("hdir-godkjenner");

    private final DemoLeaders people;
    private final DemoAssignmentRows letters;

    DemoLetterLoader(DemoLeaders people, DemoAssignmentRows letters) {
        this.people = people;
        this.letters = letters;
    }

    /** Sends them all, where there is none yet. */
    void enter(LocalDate today) {
        boolean written = people.inTransactionAs(Role.CASE_OFFICER, Workspace.NATIONAL, OFFICERS, () -> {
            boolean empty = letters.isEmpty();
            if (empty) {
                letters.write(today, DemoLetterLoader::at);
            }
            return empty;
        });
        if (written) {
            people.inTransactionAs(Role.DECISION_MAKER, Workspace.NATIONAL, DECIDERS, () -> {
                letters.sign(DemoLetterLoader::at);
                return true;
            });
            people.inTransactionAs(Role.CASE_OFFICER, Workspace.NATIONAL, OFFICERS, () -> {
                letters.send(today);
                return true;
            });
        }
    }

    /** In the transaction of the centre that is under way. */
    void confirm(CentreKey centre) {
        letters.confirm(centre, DemoLetterLoader::at);
    }

    private static void at(Instant when, Runnable work) {
        DemoClock.at(when, () -> {
            work.run();
            return when;
        });
    }
}
