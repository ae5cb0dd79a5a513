package app.continuum.jira.health;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;

/** Makes the app's own caches, and counts how often each is loaded. */
public final class CountedCaches {
    private final CacheManager caches;
    private final Health health;

    /** Caches of this Jira, counted in this health. */
    public CountedCaches(CacheManager caches, Health health) {
        this.caches = caches;
        this.health = health;
    }

    /**
     * A cache that each node of the cluster loads for itself, and that is forgotten on all of them at once.
     *
     * @param loader asked for what the cache does not hold; whatever it throws is counted, and thrown by the cache
     */
    public <V> Cache<String, V> make(String name, CacheLoader<String, V> loader) {
        Tally tally = health.cache(name);
        return caches.getCache(
                name,
                key -> counted(loader, key, tally),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    private static <V> V counted(CacheLoader<String, V> loader, String key, Tally tally) {
        try {
            V loaded = loader.load(key);
            tally.did();
            return loaded;
        } catch (RuntimeException | LinkageError failure) {
            tally.failed(failure);
            throw failure;
        }
    }
}
