package no.usht.tenancy;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The caches by name, and the key generator for what a workspace owns. */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class CacheConfiguration {

    /** News of a change may be lost while the database is away: nothing is believed for longer than this. */
    private static final Duration LONGEST_BELIEF = Duration.ofMinutes(10);

    @Bean
    CacheManager cacheManager(List<CacheName> names) {
        CaffeineCacheManager caches = new StampedCaches();
        caches.setCaffeine(Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(LONGEST_BELIEF)
                .recordStats());
        caches.setCacheNames(names.stream().map(CacheName::name).toList());
        return caches;
    }

    /** Puts the bound workspace first; fails where none is bound, so that nobody gets another workspace's entry. */
    @Bean
    KeyGenerator workspaceKeyGenerator(Workspaces workspaces) {
        return (target, method, parameters) ->
                new WorkspaceKey(workspaces.require(), method.getName(), Arrays.asList(parameters));
    }

    /** Makes caches that keep nothing that was read before they were emptied. */
    private static class StampedCaches extends CaffeineCacheManager {
        @Override
        protected Cache adaptCaffeineCache(
                String name, com.github.benmanes.caffeine.cache.Cache<Object, Object> entries) {
            return new StampedCache(name, entries);
        }
    }

    private record WorkspaceKey(Workspace workspace, String method, List<Object> parameters) {}
}
