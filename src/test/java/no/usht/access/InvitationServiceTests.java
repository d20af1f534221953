package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.usht.access.Acting.Somebody;
import no.usht.access.MembershipRefusedException.Reason;
import no.usht.lifecycle.TenantFiles;
import no.usht.mail.MailOutbox;
import no.usht.shared.EmailAddress;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Who may ask whom to take a role, and what becomes of it; without a mail server, so that each test holds the link. */
@DatabaseTest
class InvitationServiceTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    InvitationService invitations;

    @Autowired
    MembershipService members;

    @Autowired
    Access access;

    @Autowired
    Acting acting;

    @Autowired
    InvitationRepository stored;

    @Autowired
    MembershipRepository memberships;

    @Autowired
    PersonRepository people;

    @Autowired
    KnownPeople known;

    @Autowired
    Issuers issuers;

    @Autowired
    LedCentres leadership;

    @Autowired
    Workspaces workspaces;

    @Autowired
    TenantRegistry tenants;

    @Autowired
    MailOutbox outbox;

    @Autowired
    InvitationMail mail;

    @Autowired
    Clock clock;

    @Test
    void refusesThoseWhoMayOnlyLook() {
        Somebody staff = acting.person("Ansatt", VESTFOLD, Role.STAFF);
        assertDenied(staff, VESTFOLD, () -> invitations.invite(command(Role.STAFF)));
        assertDenied(staff, VESTFOLD, invitations::open);
        assertDenied(staff, VESTFOLD, () -> invitations.sendAgain(new InvitationId(UUID.randomUUID())));
    }

    @Test
    void refusesALeaderInAnotherCentre() {
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        assertDenied(leader, OPPLAND, () -> invitations.invite(command(Role.STAFF)));
        assertDenied(leader, OPPLAND, invitations::open);
    }

    @Test
    void refusesRolesOfAnotherKindOfWorkspace() {
        assertRefused(
                acting.person("Leder", VESTFOLD, Role.LEADER),
                VESTFOLD,
                () -> invitations.invite(command(Role.OPERATOR)),
                Reason.FOREIGN_ROLE);
        assertRefused(
                acting.person("Drift", Workspace.PLATFORM, Role.OPERATOR),
                Workspace.PLATFORM,
                () -> invitations.inviteFirstLeader(new CentreKey("finnmark"), command(Role.STAFF)),
                Reason.FOREIGN_ROLE);
    }

    @Test
    void refusesAFirstLeaderToAllButTheOperatorAndWhereThereIsOne() {
        CentreKey rogaland = new CentreKey("rogaland");
        assertDenied(
                acting.person("Leder", VESTFOLD, Role.LEADER),
                VESTFOLD,
                () -> invitations.inviteFirstLeader(rogaland, command(Role.LEADER)));
        acting.person("Leder", Workspace.centre(rogaland), Role.LEADER);
        assertRefused(
                acting.person("Drift", Workspace.PLATFORM, Role.OPERATOR),
                Workspace.PLATFORM,
                () -> invitations.inviteFirstLeader(rogaland, command(Role.LEADER)),
                Reason.HAS_LEADER);
    }

    @Test
    void hidesInvitationsFromOtherCentres() {
        Somebody here = acting.person("Leder", VESTFOLD, Role.LEADER);
        Somebody there = acting.person("Leder", OPPLAND, Role.LEADER);
        InvitationId id = acting.as(here, VESTFOLD, () -> invitations.invite(command(Role.STAFF)))
                .id();

        assertThat(ids(here, VESTFOLD)).contains(id);
        assertThat(ids(there, OPPLAND)).doesNotContain(id);
        assertRefused(there, OPPLAND, () -> invitations.sendAgain(id), Reason.GONE);
        assertRefused(there, OPPLAND, () -> withdraw(id), Reason.GONE);
        assertThat(ids(here, VESTFOLD)).contains(id);
    }

    @Test
    void refusesASecondInvitationToTheSameRole() {
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        InviteMember first = command(Role.STAFF);
        acting.as(leader, VESTFOLD, () -> invitations.invite(first));
        assertRefused(
                leader,
                VESTFOLD,
                () -> invitations.invite(new InviteMember(
                        EmailAddress.of(first.email().toString().replace("person", "PERSON")), "Noen", Role.STAFF)),
                Reason.ALREADY_INVITED);
        // Another role is another matter.
        acting.as(leader, VESTFOLD, () -> invitations.invite(new InviteMember(first.email(), "Noen", Role.ECONOMIST)));
    }

    @Test
    void letsNobodyAcceptWithoutSigningIn() {
        String token = invite(Role.STAFF);
        assertThatThrownBy(() -> acting.asVisitor(() -> invitations.accept(token)))
                .isInstanceOf(AuthenticationException.class);
        assertThat(acting.asVisitor(() -> invitations.find(token)))
                .hasValueSatisfying(details -> assertThat(details.state()).isEqualTo(InvitationState.OPEN));
    }

    @Test
    void acceptsOnce() {
        String token = invite(Role.STAFF);
        Somebody guest = acting.person("Gjest", VESTFOLD);
        assertThat(acting.as(guest, Workspace.PUBLIC, () -> invitations.accept(token)))
                .isEqualTo(VESTFOLD);
        assertThat(acting.as(guest, VESTFOLD, () -> access.roles(VESTFOLD))).containsExactly(Role.STAFF);
        assertThat(acting.as(guest, OPPLAND, () -> access.roles(OPPLAND))).isEmpty();

        Somebody second = acting.person("Enda en", VESTFOLD);
        assertRefused(second, Workspace.PUBLIC, () -> invitations.accept(token), Reason.GONE);
        assertThat(acting.as(second, VESTFOLD, () -> access.roles(VESTFOLD))).isEmpty();
    }

    @Test
    void letsOneOfTwoAtTheSameMomentIn() {
        String token = invite(Role.STAFF);
        List<CompletableFuture<Boolean>> both = List.of("Den ene", "Den andre").stream()
                .map(name -> acting.person(name, VESTFOLD))
                .map(person -> CompletableFuture.supplyAsync(() -> {
                    try {
                        acting.as(person, Workspace.PUBLIC, () -> invitations.accept(token));
                        return true;
                    } catch (MembershipRefusedException e) {
                        return false;
                    }
                }))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void refusesWhatIsTooOldWithdrawnOrUnknown() {
        Somebody guest = acting.person("Gjest", VESTFOLD);
        String old = invite(Role.STAFF);
        InvitationService later = at(Duration.ofDays(15));
        assertRefused(guest, Workspace.PUBLIC, () -> later.accept(old), Reason.GONE);
        assertThat(acting.asVisitor(() -> later.find(old)).orElseThrow().state())
                .isEqualTo(InvitationState.EXPIRED);
        // A day earlier it would have done.
        InvitationService inTime = at(Duration.ofDays(13));
        assertThat(acting.as(guest, Workspace.PUBLIC, () -> inTime.accept(old))).isEqualTo(VESTFOLD);

        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        Invited withdrawn = acting.as(leader, VESTFOLD, () -> invitations.invite(command(Role.ECONOMIST)));
        acting.as(leader, VESTFOLD, () -> withdraw(withdrawn.id()));
        assertRefused(guest, Workspace.PUBLIC, () -> invitations.accept(token(withdrawn)), Reason.GONE);

        assertRefused(guest, Workspace.PUBLIC, () -> invitations.accept("x"), Reason.GONE);
        assertThat(acting.asVisitor(() -> invitations.find("x"))).isEmpty();
    }

    @Test
    void endsTheOldLinkWhenItIsSentAgain() {
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        Invited first = acting.as(leader, VESTFOLD, () -> invitations.invite(command(Role.STAFF)));
        Invited second = acting.as(leader, VESTFOLD, () -> invitations.sendAgain(first.id()));
        Somebody guest = acting.person("Gjest", VESTFOLD);
        assertRefused(guest, Workspace.PUBLIC, () -> invitations.accept(token(first)), Reason.GONE);
        assertThat(acting.as(guest, Workspace.PUBLIC, () -> invitations.accept(token(second))))
                .isEqualTo(VESTFOLD);
    }

    @Test
    void keepsAnInvitationThatItsReaderHasNoNeedOf() {
        String token = invite(Role.STAFF);
        assertRefused(
                acting.person("Ansatt", VESTFOLD, Role.STAFF),
                Workspace.PUBLIC,
                () -> invitations.accept(token),
                Reason.ALREADY_MEMBER);
        assertThat(acting.asVisitor(() -> invitations.find(token)).orElseThrow().state())
                .isEqualTo(InvitationState.OPEN);
    }

    @Test
    void givesACentreItsFirstLeaderAndNoSecond() {
        CentreKey leaderless = new CentreKey("more-og-romsdal");
        Somebody operator = acting.person("Drift", Workspace.PLATFORM, Role.OPERATOR);
        Invited one = acting.as(
                operator, Workspace.PLATFORM, () -> invitations.inviteFirstLeader(leaderless, command(Role.LEADER)));
        Invited other = acting.as(
                operator, Workspace.PLATFORM, () -> invitations.inviteFirstLeader(leaderless, command(Role.LEADER)));
        assertThat(ids(operator, Workspace.PLATFORM)).contains(one.id(), other.id());

        Somebody leader = acting.person("Ny leder", VESTFOLD);
        acting.as(leader, Workspace.PUBLIC, () -> invitations.accept(token(one)));

        assertThat(acting.as(leader, Workspace.PUBLIC, () -> access.roles(Workspace.centre(leaderless))))
                .containsExactly(Role.LEADER);
        assertThat(acting.as(operator, Workspace.PLATFORM, members::centresWithoutLeader))
                .doesNotContain(leaderless);
        assertRefused(
                acting.person("For sent", VESTFOLD),
                Workspace.PUBLIC,
                () -> invitations.accept(token(other)),
                Reason.HAS_LEADER);
        // The leader sees what is open for the centre, and can end it.
        assertThat(ids(leader, Workspace.centre(leaderless))).containsExactly(other.id());
    }

    @Test
    void keepsNoToken() {
        String token = invite(Role.STAFF);
        Invitation invitation = workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> stored.findByDigest(InvitationToken.of(token).digest()).orElseThrow());
        assertThat(invitation)
                .hasNoNullFieldsOrPropertiesExcept("mailId", "acceptedAt", "acceptedBy", "withdrawnAt", "withdrawnBy");
        assertThat(token).hasSize(43);
        assertThat(InvitationToken.of(token).digest()).hasSize(32);
        assertThat(token).isNotEqualTo(invite(Role.ECONOMIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vinn på https://evil.example", "kari@example.no", "Kari, evil.no"})
    void takesNoAddressForAName(String name) {
        EmailAddress to = EmailAddress.of("ny@example.no");
        assertThatThrownBy(() -> new InviteMember(to, name, Role.STAFF)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesInTheCentresOwnForm() {
        Workspace bokmaal = centreOfLanguage("nb");
        Workspace nynorsk = centreOfLanguage("nn");
        assertThat(written(bokmaal).text())
                .contains("inviterer deg til", "som medarbeider", "Åpne lenken", "https://x/y");
        assertThat(written(nynorsk).text())
                .contains("inviterer deg til", "som medarbeidar", "Opne lenkja", "https://x/y");
        assertThat(written(Workspace.NATIONAL).subject()).contains("Helsedirektoratets");
        // Called so by an issuer: no link of whoever invites stands in our mail.
        assertThat(written(bokmaal, "Se https://evil.example").text())
                .contains("Du er invitert til")
                .doesNotContain("evil");
    }

    @Test
    void writesToTheLeaderOfACentreThatIsNotThereYet() {
        TenantFile centre = TenantFiles.read(Path.of("tenants")).stream()
                .filter(file -> file.language().equals("nn"))
                .findFirst()
                .orElseThrow();
        Invitation invitation = new Invitation(
                command(Role.LEADER),
                Workspace.centre(new CentreKey("kjem-snart")),
                Workspace.PLATFORM,
                InvitationToken.random(),
                "Eskil Sletten",
                clock.instant());
        assertThat(mail.write(invitation, "https://x/y", centre).text())
                .contains("til " + centre.names().nn(), "som leiar", "https://x/y");
    }

    @Test
    void preparesNoInvitationWhereNoMailGoesOut() {
        TenantFile centre = TenantFiles.read(Path.of("tenants")).getFirst();
        Somebody operator = acting.person("Drift", Workspace.PLATFORM, Role.OPERATOR);
        assertThat(acting.as(
                        operator,
                        Workspace.PLATFORM,
                        () -> workspaces.callInNewTransaction(
                                Workspace.PLATFORM,
                                () -> invitations.prepareFirstLeader(
                                        centre, command(Role.LEADER), new OrderId(UUID.randomUUID())))))
                .isFalse();
    }

    private no.usht.mail.Mail written(Workspace workspace) {
        return written(workspace, "Ingrid Solheim");
    }

    private no.usht.mail.Mail written(Workspace workspace, String by) {
        Role role = workspace.equals(Workspace.NATIONAL) ? Role.CASE_OFFICER : Role.STAFF;
        return mail.write(
                new Invitation(command(role), workspace, workspace, InvitationToken.random(), by, clock.instant()),
                "https://x/y");
    }

    private Workspace centreOfLanguage(String language) {
        return tenants.all().stream()
                .filter(tenant -> tenant.language().equals(language))
                .findFirst()
                .map(tenant -> Workspace.centre(tenant.key()))
                .orElseThrow();
    }

    private InvitationService at(Duration later) {
        return new InvitationService(
                stored,
                memberships,
                members,
                people,
                known,
                issuers,
                leadership,
                workspaces,
                tenants,
                outbox,
                mail,
                Clock.offset(clock, later));
    }

    private String invite(Role role) {
        return token(acting.as(Role.LEADER, VESTFOLD, () -> invitations.invite(command(role))));
    }

    private static String token(Invited invited) {
        String path = invited.path().orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static InviteMember command(Role role) {
        return new InviteMember(EmailAddress.of("person-" + UUID.randomUUID() + "@example.org"), "Ny Person", role);
    }

    private List<InvitationId> ids(Somebody somebody, Workspace workspace) {
        return acting.as(somebody, workspace, invitations::open).stream()
                .map(OpenInvitation::id)
                .toList();
    }

    private boolean withdraw(InvitationId id) {
        invitations.withdraw(id);
        return true;
    }

    private void assertDenied(Somebody somebody, Workspace workspace, Supplier<? extends @Nullable Object> work) {
        assertThatThrownBy(() -> acting.as(somebody, workspace, work)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(
            Somebody somebody, Workspace workspace, Supplier<? extends @Nullable Object> work, Reason reason) {
        assertThatThrownBy(() -> acting.as(somebody, workspace, work))
                .isInstanceOfSatisfying(
                        MembershipRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
