package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.MembershipRefusedException.Reason;
import no.usht.mail.MailOutbox;
import no.usht.shared.EmailAddress;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whom a centre's own issuer vouches for gets nowhere but into that centre, whatever the rows say. */
@DatabaseTest
class OwnIssuerTests {

    private static final String OWN = "https://own.example.org";
    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    KnownPeople known;

    @Autowired
    PersonRepository people;

    @Autowired
    MembershipRepository memberships;

    @Autowired
    InvitationRepository invitations;

    @Autowired
    MailOutbox outbox;

    @Autowired
    InvitationMail mail;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Clock clock;

    private final FixedTenants tenants = new FixedTenants("vestfold", "oppland");
    private final SignInProperties properties = SignInPropertiesBuilder.builder()
            .issuer(Acting.ISSUER)
            .clientId("usht")
            .personClaim("sub")
            .nameClaim("name")
            .emailClaim("email")
            .firstOperator("operator")
            .scopes(List.of("openid"))
            .privateHosts(Set.of("localhost"))
            .build();
    private final SettingsIssuers issuers = new SettingsIssuers(properties, tenants);

    @BeforeEach
    void giveVestfoldItsOwn() {
        tenants.set("vestfold", new TenantFile.SignIn(OWN, "client", false, null, null));
    }

    @Test
    void usesNoMembershipElsewhere() {
        Person person = person(OWN, VESTFOLD, Role.LEADER);
        grant(person, OPPLAND, Role.LEADER);
        grant(person, Workspace.PLATFORM, Role.OPERATOR);
        SessionAccess access = access();
        Issuer.Mark mark = issuers.find("vestfold").orElseThrow().mark();

        assertThat(as(person, mark, VESTFOLD, () -> access.roles(VESTFOLD))).isEqualTo(Set.of(Role.LEADER));
        assertThat(as(person, mark, VESTFOLD, access::workspaces)).containsExactly(VESTFOLD);
        for (Workspace elsewhere : List.of(OPPLAND, Workspace.PLATFORM, Workspace.NATIONAL)) {
            assertThat(as(person, mark, elsewhere, () -> access.roles(elsewhere)))
                    .as(elsewhere.id())
                    .isEmpty();
            for (Permission permission : Permission.values()) {
                assertThat(as(person, mark, elsewhere, () -> access.may(permission)))
                        .as("%s in %s", permission, elsewhere.id())
                        .isFalse();
            }
        }
    }

    @Test
    void usesNothingOnceTheIssuerIsAnotherOrNone() {
        Person person = person(OWN, VESTFOLD, Role.LEADER);
        SessionAccess access = access();
        Issuer.Mark mark = issuers.find("vestfold").orElseThrow().mark();

        tenants.set("vestfold", new TenantFile.SignIn("https://new.example.org", "client", false, null, null));
        assertThat(as(person, mark, VESTFOLD, () -> access.roles(VESTFOLD))).isEmpty();
        // Nor with a session of the new one, should the same row ever come by it.
        Issuer.Mark newMark = issuers.find("vestfold").orElseThrow().mark();
        assertThat(as(person, newMark, VESTFOLD, () -> access.roles(VESTFOLD))).isEmpty();
        tenants.set("vestfold", null);
        assertThat(as(person, mark, VESTFOLD, () -> access.roles(VESTFOLD))).isEmpty();
    }

    @Test
    void letsTheSharedIssuersPeopleStay() {
        Person person = person(Acting.ISSUER, VESTFOLD, Role.LEADER);
        assertThat(as(person, issuers.shared().mark(), VESTFOLD, () -> access().roles(VESTFOLD)))
                .isEqualTo(Set.of(Role.LEADER));
    }

    @Test
    void grantsNothingElsewhere() {
        Person stranger = person(OWN, VESTFOLD);
        Issuer.Mark mark = issuers.find("vestfold").orElseThrow().mark();
        String toOppland = invite(OPPLAND, Role.STAFF);
        String toPlatform = invite(Workspace.PLATFORM, Role.OPERATOR);
        for (String token : List.of(toOppland, toPlatform)) {
            assertThatThrownBy(() ->
                            as(stranger, mark, Workspace.PUBLIC, () -> service().accept(token)))
                    .isInstanceOfSatisfying(
                            MembershipRefusedException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.FOREIGN_ISSUER));
        }
        assertThat(workspaces.callInNewTransaction(Workspace.PLATFORM, () -> memberships.findActiveOf(stranger.id())))
                .isEmpty();
        String toVestfold = invite(VESTFOLD, Role.STAFF);
        assertThat(as(stranger, mark, Workspace.PUBLIC, () -> service().accept(toVestfold)))
                .isEqualTo(VESTFOLD);
    }

    @Test
    void appointsPeopleOfTheCentresOwn() {
        Person leader = person(Acting.ISSUER, VESTFOLD, Role.LEADER);
        MembershipService service = members();
        String identity = UUID.randomUUID().toString();
        as(leader, issuers.shared().mark(), VESTFOLD, () -> {
            service.appoint(new AppointMember(identity, "Ny", Role.STAFF));
            return true;
        });
        assertThat(workspaces.callInNewTransaction(
                        Workspace.PLATFORM, () -> people.findByIssuerAndIdentity(OWN, identity)))
                .isPresent();
        assertThat(workspaces.callInNewTransaction(
                        Workspace.PLATFORM, () -> people.findByIssuerAndIdentity(Acting.ISSUER, identity)))
                .isEmpty();
    }

    @Test
    void countsNoLeaderWhoCannotGetIn() {
        person(OWN, OPPLAND, Role.LEADER);
        LedCentres leadership = new LedCentres(memberships, issuers);
        FixedTenants others = new FixedTenants("oppland");
        others.set("oppland", new TenantFile.SignIn(OWN, "client", false, null, null));
        LedCentres trusting = new LedCentres(memberships, new SettingsIssuers(properties, others));
        assertThat(workspaces.callInNewTransaction(Workspace.PLATFORM, trusting::led))
                .contains(OPPLAND);
        assertThat(workspaces.callInNewTransaction(
                        Workspace.PLATFORM,
                        () -> memberships.findActiveIn(OPPLAND.id()).stream()
                                .filter(membership ->
                                        membership.person().issuer().equals(OWN))
                                .filter(leadership::isUsable)
                                .toList()))
                .isEmpty();
    }

    @Test
    void makesNobodyOfACentresOwnTheFirstOperator() {
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            memberships
                    .findActiveIn(Workspace.PLATFORM.id())
                    .forEach(membership -> membership.revoke(clock.instant(), "test"));
            return true;
        });
        PersonSignIn signIn = new PersonSignIn(people, memberships, known, workspaces, issuers, clock, properties);
        CurrentPerson impostor = signIn.signIn(
                new IssuerClaims(OWN, "operator", Optional.of("Operatør"), Optional.empty(), Optional.empty()));
        assertThat(known.find(impostor.id()).orElseThrow().roles()).isEmpty();
    }

    private SessionAccess access() {
        return new SessionAccess(known, workspaces, tenants, issuers);
    }

    private MembershipService members() {
        return new MembershipService(
                memberships, people, known, workspaces, tenants, issuers, new LedCentres(memberships, issuers), clock);
    }

    private InvitationService service() {
        return new InvitationService(
                invitations,
                memberships,
                members(),
                people,
                known,
                issuers,
                new LedCentres(memberships, issuers),
                workspaces,
                tenants,
                outbox,
                mail,
                clock);
    }

    private String invite(Workspace workspace, Role role) {
        InvitationToken token = InvitationToken.random();
        workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> invitations.saveAndFlush(new Invitation(
                        new InviteMember(EmailAddress.of(UUID.randomUUID() + "@example.org"), "Ny", role),
                        workspace,
                        workspace,
                        token,
                        "test",
                        clock.instant())));
        String path = token.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Person person(String issuer, Workspace workspace, Role... roles) {
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Person person = people.save(new Person(issuer, UUID.randomUUID().toString(), "Person"));
            for (Role role : roles) {
                memberships.save(new Membership(person, workspace, role, Instant.now(), "test"));
            }
            return person;
        });
    }

    private void grant(Person person, Workspace workspace, Role role) {
        workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> memberships.save(new Membership(
                        people.findById(person.id()).orElseThrow(), workspace, role, Instant.now(), "test")));
        known.forget(person.id());
    }

    private <T extends @Nullable Object> T as(Person person, Issuer.Mark mark, Workspace workspace, Supplier<T> work) {
        SignedInPerson principal = new SignedInPerson(person.id(), person.name(), "token", mark);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return workspaces.call(workspace, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
