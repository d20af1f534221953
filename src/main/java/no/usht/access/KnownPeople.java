package no.usht.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.CacheName;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** People with their roles, from the cache {@code memberships}. */
@Component
class KnownPeople {

    static final String CACHE = "memberships";

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final Workspaces workspaces;

    KnownPeople(PersonRepository people, MembershipRepository memberships, Workspaces workspaces) {
        this.people = people;
        this.memberships = memberships;
        this.workspaces = workspaces;
    }

    @Bean
    static CacheName membershipsCache() {
        return new CacheName(CACHE);
    }

    /** The person with their roles as they are now; a right that is revoked meanwhile is not believed any longer. */
    @Cacheable(cacheNames = CACHE, key = "#personId", sync = true)
    public Optional<KnownPerson> find(PersonId personId) {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> people.findById(personId)
                        .map(person -> new KnownPerson(
                                person.asCurrent(),
                                person.issuer(),
                                rolesByWorkspace(memberships.findActiveOf(personId)))));
    }

    /** Forgets one person, after the commit of what changed. */
    @CacheEvict(cacheNames = CACHE, key = "#personId")
    public void forget(PersonId personId) {
        // The annotation does it.
    }

    private static Map<Workspace, Set<Role>> rolesByWorkspace(List<Membership> active) {
        Map<String, Set<Role>> byId = active.stream()
                .collect(groupingBy(Membership::workspaceId, mapping(Membership::role, toUnmodifiableSet())));
        return byId.entrySet().stream()
                .flatMap(entry -> Workspace.ofId(entry.getKey()).stream().map(w -> Map.entry(w, entry.getValue())))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
