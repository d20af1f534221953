package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.demo.DemoPeopleLoader;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Who somebody is after signing in. */
@DatabaseTest
@Import({DemoMemberships.class, DemoPeopleLoader.class})
class PersonSignInTests {

    @Autowired
    PersonSignIn signIn;

    @Autowired
    KnownPeople known;

    @Autowired
    PersonRepository people;

    @Autowired
    MembershipRepository memberships;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Issuers issuers;

    @Autowired
    Clock clock;

    @Autowired
    DemoPeopleLoader demo;

    @Autowired
    Environment environment;

    @Test
    void callsSomebodyByTheBeginningOfALongIdentity() {
        String identity = UUID.randomUUID() + "x".repeat(210);
        CurrentPerson stranger = signIn.signIn(new IssuerClaims(
                "http://localhost:1/nobody", identity, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(stranger.name()).hasSize(200);
    }

    @Test
    void makesAStrangerAPersonWithoutMemberships() {
        String identity = UUID.randomUUID().toString();
        CurrentPerson stranger = signIn.signIn(claims(identity, "Ny Person"));
        assertThat(stranger.name()).isEqualTo("Ny Person");
        assertThat(known.find(stranger.id()).orElseThrow().roles()).isEmpty();
    }

    @Test
    void keepsThePersonAndTakesOverTheName() {
        String identity = UUID.randomUUID().toString();
        CurrentPerson before = signIn.signIn(claims(identity, "Gammelt Navn"));
        known.find(before.id());
        CurrentPerson after = signIn.signIn(claims(identity, "Nytt Navn"));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(known.find(after.id()).orElseThrow().person().name()).isEqualTo("Nytt Navn");
    }

    @Test
    void tellsTheSameIdentityOfTwoIssuersApart() {
        String identity = UUID.randomUUID().toString();
        CurrentPerson one = signIn.signIn(claims(identity, "En"));
        CurrentPerson other = signIn.signIn(new IssuerClaims(
                "https://another.example.org", identity, Optional.of("To"), Optional.empty(), Optional.empty()));
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @Test
    void makesTheConfiguredPersonOperatorOnlyWhileThereIsNone() {
        endAllOperators();
        String identity = UUID.randomUUID().toString();
        PersonSignIn configured =
                new PersonSignIn(people, memberships, known, workspaces, issuers, clock, firstOperator(identity));

        CurrentPerson stranger = configured.signIn(claims(UUID.randomUUID().toString(), "Noen"));
        assertThat(known.find(stranger.id()).orElseThrow().roles()).isEmpty();
        CurrentPerson operator = configured.signIn(claims(identity, "Drift"));
        assertThat(known.find(operator.id()).orElseThrow().rolesIn(Workspace.PLATFORM))
                .isEqualTo(Set.of(Role.OPERATOR));

        String late = UUID.randomUUID().toString();
        PersonSignIn tooLate =
                new PersonSignIn(people, memberships, known, workspaces, issuers, clock, firstOperator(late));
        CurrentPerson second = tooLate.signIn(claims(late, "For sent"));
        assertThat(known.find(second.id()).orElseThrow().roles()).isEmpty();
    }

    @Test
    void loadsTheDemosPeopleAsOftenAsAskedAndGrantsNothingAgain() {
        demo.load("http://localhost:1/demo");
        Person leader = demoLeader("http://localhost:1/demo");
        Workspace vestfold = Workspace.centre(new CentreKey("vestfold"));
        assertThat(known.find(leader.id()).orElseThrow().rolesIn(vestfold)).containsExactly(Role.LEADER);

        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            memberships.findActiveOf(leader.id()).forEach(membership -> membership.revoke(clock.instant(), "test"));
            return true;
        });
        known.forget(leader.id());
        // Another port is still the same demo.
        demo.load("http://localhost:2/demo");

        assertThat(demoLeader("http://localhost:2/demo").id()).isEqualTo(leader.id());
        assertThat(known.find(leader.id()).orElseThrow().roles()).isEmpty();
    }

    @Test
    void endsIdleSessionsAndGuardsTheCookie() {
        assertThat(environment.getProperty("server.servlet.session.timeout")).isEqualTo("30m");
        assertThat(environment.getProperty("server.servlet.session.cookie.secure", Boolean.class))
                .isTrue();
        assertThat(environment.getProperty("server.servlet.session.cookie.http-only", Boolean.class))
                .isTrue();
        assertThat(environment.getProperty("server.servlet.session.cookie.same-site"))
                .isEqualTo("lax");
        assertThat(environment.getProperty("vaadin.close-idle-sessions", Boolean.class))
                .isTrue();
    }

    private Person demoLeader(String issuer) {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> people.findByIssuerAndIdentity(issuer, "sandefjord-leder").orElseThrow());
    }

    private void endAllOperators() {
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            memberships
                    .findActiveIn(Workspace.PLATFORM.id())
                    .forEach(membership -> membership.revoke(clock.instant(), "test"));
            return true;
        });
    }

    private static SignInProperties firstOperator(String identity) {
        return SignInPropertiesBuilder.builder()
                .issuer(Acting.ISSUER)
                .clientId("usht")
                .personClaim("sub")
                .nameClaim("name")
                .emailClaim("email")
                .firstOperator(identity)
                .scopes(List.of("openid"))
                .privateHosts(Set.of("localhost"))
                .build();
    }

    private static IssuerClaims claims(String identity, String name) {
        return new IssuerClaims(Acting.ISSUER, identity, Optional.of(name), Optional.empty(), Optional.empty());
    }
}
