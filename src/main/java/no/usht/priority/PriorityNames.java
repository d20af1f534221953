package no.usht.priority;

import java.util.List;
import no.usht.tenancy.CacheName;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The names of all priorities that a workspace may see; a few dozen, kept in memory for each workspace. */
@Component
class PriorityNames {

    private static final String CACHE = "priorities";

    private final PriorityRepository priorities;

    PriorityNames(PriorityRepository priorities) {
        this.priorities = priorities;
    }

    @Bean
    static CacheName prioritiesCache() {
        return new CacheName(CACHE);
    }

    /** Newest year first, each year in its order. */
    // The key holds the workspace: the directorate's list has drafts that nobody else may see.
    @Cacheable(cacheNames = CACHE, keyGenerator = "workspaceKeyGenerator", sync = true)
    public List<PriorityName> all() {
        return List.copyOf(priorities.names());
    }

    /** Forgets them when a change is committed; before that, another reader would only fetch the old ones anew. */
    @TransactionalEventListener
    @CacheEvict(cacheNames = CACHE, allEntries = true)
    public void forget(PrioritiesChanged event) {}
}
