package no.usht.access;

import java.util.Map;
import java.util.Set;
import no.usht.tenancy.Workspace;

/** What is cached of a person: who they are and their roles, by workspace. */
record KnownPerson(CurrentPerson person, Map<Workspace, Set<Role>> roles) {

    Set<Role> rolesIn(Workspace workspace) {
        return roles.getOrDefault(workspace, Set.of());
    }
}
