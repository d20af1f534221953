package no.usht.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/** Answers for the person that the session names, from their memberships as they are now. */
@Component("access")
class SessionAccess implements Access {

    private final KnownPeople people;
    private final Workspaces workspaces;
    private final TenantRegistry tenants;
    private final Issuers issuers;

    SessionAccess(KnownPeople people, Workspaces workspaces, TenantRegistry tenants, Issuers issuers) {
        this.people = people;
        this.workspaces = workspaces;
        this.tenants = tenants;
        this.issuers = issuers;
    }

    @Override
    public boolean may(String permission) {
        Permission asked = Permission.valueOf(permission);
        return workspaces
                .find()
                .filter(workspace -> isOpenFor(asked, workspace))
                .map(this::rolesOrAlert)
                .map(roles -> roles.stream().anyMatch(role -> role.permissions().contains(asked)))
                .orElse(false);
    }

    /** Work in a workspace that the person has no part in: a right revoked in the midst of it, or another's workspace. */
    private Set<Role> rolesOrAlert(Workspace workspace) {
        Set<Role> roles = roles(workspace);
        if (roles.isEmpty() && workspace != Workspace.PUBLIC && person().isPresent()) {
            IsolationAlert.raise(
                    "a member of " + workspaces().stream().map(Workspace::id).toList(),
                    workspace.id(),
                    "without any role there");
        }
        return roles;
    }

    @Override
    public Set<Role> roles(Workspace workspace) {
        return SignedInPerson.current()
                .filter(session -> issuers.reaches(session.issuer(), workspace))
                .flatMap(session -> people.find(session.id()))
                .filter(person -> issuers.reaches(person.issuer(), workspace))
                .map(person -> person.rolesIn(workspace))
                .orElse(Set.of());
    }

    @Override
    public List<Workspace> workspaces() {
        return known().map(person -> person.roles().keySet().stream()
                        .filter(workspace -> !roles(workspace).isEmpty())
                        .sorted(Comparator.comparing(
                                        (Workspace workspace) -> workspace instanceof Workspace.CentreWorkspace)
                                .thenComparing(Workspace::id))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<CurrentPerson> person() {
        return known().map(KnownPerson::person);
    }

    private Optional<KnownPerson> known() {
        return SignedInPerson.current().map(SignedInPerson::id).flatMap(people::find);
    }

    /** A suspended centre can be read by its people, one that is not open yet or no longer by nobody. */
    private boolean isOpenFor(Permission permission, Workspace workspace) {
        return !(workspace instanceof Workspace.CentreWorkspace(var key))
                || tenants.find(key)
                        .map(Tenant::state)
                        .map(state -> switch (state) {
                            case ACTIVE -> true;
                            case SUSPENDED, MERGED -> permission.isRead();
                            case FAILED, CLOSED, DELETED -> false;
                        })
                        .orElse(false);
    }
}
