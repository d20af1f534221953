package no.usht.access;

import java.time.Clock;
import java.util.Optional;
import no.usht.shared.PersonName;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Finds or makes the person whom an issuer vouches for; a stranger becomes a person without memberships. */
@Component
class PersonSignIn {

    private static final Logger log = LoggerFactory.getLogger(PersonSignIn.class);

    /** Who granted what the configuration grants. */
    private static final String CONFIGURATION = "usht.sign-in.first-operator";

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final KnownPeople known;
    private final Workspaces workspaces;
    private final Issuers issuers;
    private final Clock clock;
    private final Optional<String> firstOperator;

    PersonSignIn(
            PersonRepository people,
            MembershipRepository memberships,
            KnownPeople known,
            Workspaces workspaces,
            Issuers issuers,
            Clock clock,
            SignInProperties properties) {
        this.people = people;
        this.memberships = memberships;
        this.known = known;
        this.workspaces = workspaces;
        this.issuers = issuers;
        this.clock = clock;
        this.firstOperator = Optional.ofNullable(properties.firstOperator())
                .map(String::strip)
                .filter(set -> !set.isEmpty());
    }

    CurrentPerson signIn(IssuerClaims claims) {
        CurrentPerson person;
        try {
            person = record(claims);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            // The same person in two tabs at once: by now the other sign-in has committed.
            log.debug("Sign-in collided with another of the same person, once more", e);
            person = record(claims);
        }
        known.forget(person.id());
        return person;
    }

    private CurrentPerson record(IssuerClaims claims) {
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Person person = people.findByIssuerAndIdentity(claims.issuer(), claims.identity())
                    .orElseGet(() -> people.save(new Person(
                            claims.issuer(),
                            claims.identity(),
                            claims.name().orElseGet(() -> PersonName.shortened(claims.identity())))));
            person.signedIn(claims, clock.instant());
            if (isNamedOperator(claims) && hasNoOperator()) {
                memberships.save(
                        new Membership(person, Workspace.PLATFORM, Role.OPERATOR, clock.instant(), CONFIGURATION));
                log.info("Made the person {} the first operator, as configured", person.id());
            }
            return person.asCurrent();
        });
    }

    /** By the shared issuer: a centre's own may call anybody anything. */
    private boolean isNamedOperator(IssuerClaims claims) {
        return issuers.reaches(claims.issuer(), Workspace.PLATFORM)
                && firstOperator.filter(claims.identity()::equals).isPresent();
    }

    private boolean hasNoOperator() {
        return memberships.findActiveIn(Workspace.PLATFORM.id()).stream()
                .noneMatch(membership -> membership.role() == Role.OPERATOR
                        && issuers.reaches(membership.person().issuer(), Workspace.PLATFORM));
    }
}
