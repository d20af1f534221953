package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.usht.access.Acting.Somebody;
import no.usht.access.MembershipRefusedException.Reason;
import no.usht.shared.Language;
import no.usht.tenancy.ActingPerson;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what where, and for how long. */
@DatabaseTest
class AccessTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    Access access;

    @Autowired
    MembershipService service;

    @Autowired
    PersonService people;

    @Autowired
    MembershipRepository memberships;

    @Autowired
    Workspaces workspaces;

    @Autowired
    ActingPerson actingPerson;

    @Autowired
    Acting acting;

    @Test
    void letsAMemberDoWhatTheRoleMay() {
        assertThat(acting.as(Role.LEADER, VESTFOLD, () -> access.may(Permission.ACTIVITY_PUBLISH)))
                .isTrue();
        assertThat(acting.as(Role.STAFF, VESTFOLD, () -> access.may(Permission.ACTIVITY_PUBLISH)))
                .isFalse();
    }

    @Test
    void givesNothingToAVisitor() {
        assertThat(acting.asVisitor(() -> access.may(Permission.ACTIVITY_READ))).isFalse();
        assertThat(acting.asVisitor(access::person)).isEmpty();
        assertThat(acting.asVisitor(access::workspaces)).isEmpty();
        assertThat(acting.asVisitor(actingPerson::label)).isEmpty();
    }

    @Test
    void givesNothingToSomebodyWithoutAMembership() {
        Somebody stranger = acting.person("Fremmed", VESTFOLD);
        for (Permission permission : Permission.values()) {
            assertThat(acting.as(stranger, VESTFOLD, () -> access.may(permission)))
                    .as("%s", permission)
                    .isFalse();
        }
        assertThat(acting.as(stranger, VESTFOLD, access::workspaces)).isEmpty();
        assertThat(acting.as(stranger, VESTFOLD, access::person))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Fremmed"));
    }

    @Test
    void givesNothingInAnotherCentre() {
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        for (Permission permission : Permission.values()) {
            assertThat(acting.as(leader, OPPLAND, () -> access.may(permission)))
                    .as("%s", permission)
                    .isFalse();
        }
    }

    @Test
    void givesNothingToAPersonWhoDoesNotExist() {
        assertThat(acting.as(
                        new Somebody(UUID.randomUUID(), "Ingen"), VESTFOLD, () -> access.may(Permission.CENTRE_READ)))
                .isFalse();
    }

    @Test
    void knowsTheWorkspacesOfAPersonInTwoCentres() {
        Somebody both = acting.person("Begge", OPPLAND, Role.STAFF);
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        assertThat(acting.as(both, OPPLAND, access::workspaces)).containsExactly(OPPLAND);

        run(leader, VESTFOLD, () -> service.appoint(new AppointMember(identityOf(both), "Begge", Role.CENTRE_READER)));

        assertThat(acting.as(both, OPPLAND, access::workspaces)).containsExactly(OPPLAND, VESTFOLD);
        assertThat(acting.as(both, VESTFOLD, () -> access.roles(VESTFOLD))).containsExactly(Role.CENTRE_READER);
    }

    @Test
    void endsARevokedMembershipAtOnce() {
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        Somebody staff = acting.person("Ansatt", VESTFOLD, Role.STAFF);
        assertThat(acting.as(staff, VESTFOLD, () -> access.may(Permission.ACTIVITY_WRITE)))
                .isTrue();

        run(leader, VESTFOLD, () -> service.revoke(onlyMembershipOf(staff)));

        assertThat(acting.as(staff, VESTFOLD, () -> access.may(Permission.ACTIVITY_WRITE)))
                .isFalse();
        assertThat(acting.as(staff, VESTFOLD, access::workspaces)).isEmpty();
    }

    @Test
    void keepsAPersonsLanguage() {
        Somebody staff = acting.person("Ansatt", VESTFOLD, Role.STAFF);
        assertThat(acting.as(staff, VESTFOLD, access::person).orElseThrow().language())
                .isEmpty();

        run(staff, VESTFOLD, () -> people.chooseLanguage(Language.NN));

        assertThat(acting.as(staff, VESTFOLD, access::person).orElseThrow().language())
                .contains("nn");
    }

    @Test
    void tellsTheHistoryWhoActs() {
        Somebody staff = acting.person("Ansatt", VESTFOLD, Role.STAFF);
        assertThat(acting.as(staff, VESTFOLD, actingPerson::label)).contains("Ansatt");
    }

    @Test
    void hidesMembersFromThoseWhoMayNotSeeThem() {
        assertThatThrownBy(() -> acting.as(Role.COUNCIL_MEMBER, VESTFOLD, service::members))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(acting.person("Leder", VESTFOLD, Role.LEADER), OPPLAND, service::members))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsTheMembersOfTheBoundWorkspaceAlone() {
        Somebody elsewhere = acting.person("I Gjøvik", OPPLAND, Role.STAFF);
        Somebody here = acting.person("I Sandefjord", VESTFOLD, Role.STAFF);

        List<String> names = acting.as(here, VESTFOLD, service::members).stream()
                .map(Member::name)
                .toList();

        assertThat(names).contains(here.name()).doesNotContain(elsewhere.name());
    }

    @Test
    void refusesChangesByThoseWhoMayOnlyLook() {
        assertDenied(
                acting.person("Ansatt", VESTFOLD, Role.STAFF),
                VESTFOLD,
                () -> service.appoint(new AppointMember("somebody", "Noen", Role.STAFF)));
        assertDenied(
                acting.person("Ansatt", VESTFOLD, Role.STAFF),
                VESTFOLD,
                () -> service.revoke(new MembershipId(UUID.randomUUID())));
    }

    @Test
    void refusesRolesOfAnotherKindOfWorkspace() {
        assertRefused(
                acting.person("Leder", VESTFOLD, Role.LEADER),
                VESTFOLD,
                () -> service.appoint(new AppointMember("somebody", "Noen", Role.OPERATOR)),
                Reason.FOREIGN_ROLE);
    }

    @Test
    void refusesToRevokeInAnotherCentre() {
        Somebody staff = acting.person("Ansatt", OPPLAND, Role.STAFF);
        assertRefused(
                acting.person("Leder", VESTFOLD, Role.LEADER),
                VESTFOLD,
                () -> service.revoke(onlyMembershipOf(staff)),
                Reason.GONE);
        assertThat(acting.as(staff, OPPLAND, () -> access.may(Permission.ACTIVITY_WRITE)))
                .isTrue();
    }

    @Test
    void refusesToLeaveAWorkspaceWithoutAManager() {
        // No other test gives anybody a role there.
        Workspace lonely = Workspace.centre(new CentreKey("rogaland"));
        Somebody leader = acting.person("Leder", lonely, Role.LEADER);
        acting.person("Ansatt", lonely, Role.STAFF);
        assertRefused(leader, lonely, () -> service.revoke(onlyMembershipOf(leader)), Reason.LAST_MANAGER);

        acting.person("Ny leder", lonely, Role.LEADER);
        run(leader, lonely, () -> service.revoke(onlyMembershipOf(leader)));

        assertThat(acting.as(leader, lonely, access::workspaces)).isEmpty();
    }

    @Test
    void refusesTheSameRoleTwice() {
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        AppointMember command = new AppointMember(UUID.randomUUID().toString(), "Noen", Role.STAFF);
        run(leader, VESTFOLD, () -> service.appoint(command));
        assertRefused(leader, VESTFOLD, () -> service.appoint(command), Reason.ALREADY_MEMBER);
    }

    @Test
    void letsTheOperatorAppointACentresFirstLeaderOnly() {
        AppointMember command = new AppointMember(UUID.randomUUID().toString(), "Ny leder", Role.LEADER);
        Somebody operator = acting.person("Drift", Workspace.PLATFORM, Role.OPERATOR);
        // Other tests give leaders to some centres, in whatever order they run.
        CentreKey leaderless = acting.as(operator, Workspace.PLATFORM, service::centresWithoutLeader)
                .getLast();

        run(operator, Workspace.PLATFORM, () -> service.appointFirstLeader(leaderless, command));

        assertThat(acting.as(operator, Workspace.PLATFORM, service::centresWithoutLeader))
                .doesNotContain(leaderless);
        assertRefused(
                operator,
                Workspace.PLATFORM,
                () -> service.appointFirstLeader(leaderless, new AppointMember("another", "En til", Role.LEADER)),
                Reason.HAS_LEADER);
        assertDenied(
                acting.person("Leder", VESTFOLD, Role.LEADER),
                VESTFOLD,
                () -> service.appointFirstLeader(leaderless, command));
    }

    @Test
    void checksPermissionsOnMethods() {
        // Without @EnableMethodSecurity this would answer.
        assertThatThrownBy(() -> workspaces.call(VESTFOLD, service::members)).isInstanceOf(AccessDeniedException.class);
    }

    private void run(Somebody somebody, Workspace workspace, Runnable work) {
        acting.as(somebody, workspace, () -> {
            work.run();
            return true;
        });
    }

    private void assertDenied(Somebody somebody, Workspace workspace, Runnable work) {
        assertThatThrownBy(() -> run(somebody, workspace, work)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(Somebody somebody, Workspace workspace, Runnable work, Reason reason) {
        ThrowingCallable call = () -> run(somebody, workspace, work);
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        MembershipRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private MembershipId onlyMembershipOf(Somebody somebody) {
        return workspaces
                .callInNewTransaction(Workspace.PLATFORM, () -> memberships.findActiveOf(new PersonId(somebody.id())))
                .getFirst()
                .id();
    }

    private String identityOf(Somebody somebody) {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> memberships
                        .findActiveOf(new PersonId(somebody.id()))
                        .getFirst()
                        .person()
                        .identity());
    }
}
