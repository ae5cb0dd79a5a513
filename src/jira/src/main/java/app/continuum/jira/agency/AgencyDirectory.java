package app.continuum.jira.agency;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Inspection;
import app.continuum.core.agency.Problem;
import app.continuum.core.clients.UserKey;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;

/** The agency as every node of the cluster sees it: one cached snapshot, forgotten everywhere when it changes. */
public final class AgencyDirectory {
    private static final String CACHE = "app.continuum.agency";

    private final AgencyStore store;
    private final Cache<String, Agency> snapshots;
    private volatile boolean failsClosed;

    /** A directory over a store. */
    public AgencyDirectory(AgencyStore store, CacheManager caches) {
        this.store = store;
        this.snapshots = caches.getCache(
                CACHE,
                key -> new Agency(store.load()),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /** The agency as it is configured now. */
    public Agency current() {
        Agency agency = snapshots.get(CACHE);
        failsClosed = agency.settings().failClosed();
        return agency;
    }

    /** Whether an edit is refused when deciding fails, as far as was known when the agency could last be read. */
    public boolean failsClosed() {
        return failsClosed;
    }

    /**
     * Makes a configuration the current one.
     *
     * @param by who makes it so; nobody appoints themselves to a seat
     * @return what keeps it from being saved; nothing where it was saved
     */
    public List<Problem> save(Configuration configuration, UserKey by) {
        List<Problem> problems = new ArrayList<>(Inspection.of(configuration));
        problems.addAll(Inspection.selfAppointments(current().configuration(), configuration, by));
        if (problems.isEmpty()) {
            store.save(configuration);
            snapshots.removeAll();
        }
        return problems;
    }
}
