package no.usht.access;

import java.util.Map;
import java.util.Set;
import no.usht.tenancy.Workspace;

/**
 * What is cached of a person: who they are and their roles, by workspace.
 *
 * @param issuer who vouches for them; decides with today's settings which of the roles they can use
 */
record KnownPerson(CurrentPerson person, String issuer, Map<Workspace, Set<Role>> roles) {

    Set<Role> rolesIn(Workspace workspace) {
        return roles.getOrDefault(workspace, Set.of());
    }
}
