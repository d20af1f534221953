package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.usht.access.Acting;
import no.usht.access.InvitationId;
import no.usht.access.InvitationService;
import no.usht.access.InviteMember;
import no.usht.access.Role;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.EmailAddress;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done later or beside keeps the workspace that it came from, or fails loudly; which such work there is, IsolationInventory says. */
@DatabaseTest
class BackgroundWorkTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);

    @Autowired
    Workspaces workspaces;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Acting acting;

    @Autowired
    InvitationService invitations;

    @Test
    void failsLoudlyOnAThreadThatWasNotBound() {
        CompletableFuture<String> beside = workspaces.call(
                VESTFOLD, () -> CompletableFuture.supplyAsync(() -> transaction.execute(status -> user())));
        assertThatThrownBy(beside::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(UnboundWorkspaceException.class);
    }

    @Test
    void worksWhereItCameFromOnAThreadThatWasBoundAgain() {
        List<CompletableFuture<String>> beside = new ArrayList<>();
        for (Workspace workspace : List.of(VESTFOLD, OPPLAND, VESTFOLD, OPPLAND)) {
            beside.add(workspaces.call(workspace, () -> {
                Workspace from = workspaces.require();
                return CompletableFuture.supplyAsync(() -> workspaces.callInNewTransaction(from, this::user));
            }));
        }
        assertThat(beside.stream().map(CompletableFuture::join))
                .containsExactly("usht_c_vestfold", "usht_c_oppland", "usht_c_vestfold", "usht_c_oppland");
    }

    @Test
    void bindsAThreadForTheWorkAloneAndLeavesNothingBehindInItsLog() {
        String before = MDC.get(WorkspaceConnections.MDC_WORKSPACE);
        workspaces.callInNewTransaction(VESTFOLD, this::user);
        assertThat(workspaces.find()).isEmpty();
        assertThat(MDC.get(WorkspaceConnections.MDC_WORKSPACE)).isEqualTo(before);
    }

    @Test
    void isStillBoundAfterTheCommitWhenListenersAreTold() {
        List<Workspace> told = new ArrayList<>();
        for (Workspace workspace : List.of(VESTFOLD, OPPLAND)) {
            workspaces.callInNewTransaction(workspace, () -> {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        told.add(workspaces.require());
                    }
                });
                return user();
            });
        }
        assertThat(told).containsExactly(VESTFOLD, OPPLAND);
    }

    @Test
    void invitesOnBehalfOfTheWorkspaceThatTheLeaderWasIn() throws SQLException {
        InvitationId vestfold = invite(VESTFOLD);
        InvitationId oppland = invite(OPPLAND);
        assertThat(database.asSuperuser("select workspace from platform.invitation where id in ('" + vestfold + "', '"
                        + oppland + "') order by workspace"))
                .containsExactly("c_oppland", "c_vestfold");
    }

    private InvitationId invite(Workspace workspace) {
        return acting.as(
                Role.LEADER,
                workspace,
                () -> invitations
                        .invite(new InviteMember(
                                EmailAddress.of(UUID.randomUUID() + "@example.org"), "Guest", Role.STAFF))
                        .id());
    }

    private String user() {
        return String.valueOf(jdbc.queryForObject("select current_user", String.class));
    }
}
