package app.continuum.jira.agency;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Inspection;
import app.continuum.core.agency.Problem;
import app.continuum.core.agency.Settings;
import app.continuum.core.agency.UnknownRequests;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.health.CountedCaches;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.Cache;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The agency as every node of the cluster sees it: one cached snapshot, forgotten everywhere when it changes. */
public final class AgencyDirectory {
    private static final String CACHE = "app.continuum.agency";

    private final AgencyStore store;
    private final ClusterLockService locks;
    private final Cache<String, Agency> snapshots;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean failsClosed;
    private volatile boolean refusesUnknown;

    /** A directory over a store. */
    public AgencyDirectory(AgencyStore store, CountedCaches caches, ClusterLockService locks) {
        this.store = store;
        this.locks = locks;
        this.snapshots = caches.make(CACHE, key -> new Agency(store.load()));
    }

    /** Somebody who wants to know when the configuration was changed on this node. */
    public interface Listener {
        /** It was changed, and is in force. */
        void changed(Configuration before, Configuration after, UserKey by);
    }

    /** Has somebody told of every change that is made on this node. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** The agency as it is configured now. */
    public Agency current() {
        Agency agency = snapshots.get(CACHE);
        keepInMind(agency.settings());
        return agency;
    }

    /** What has to be known when nothing can be read. */
    private void keepInMind(Settings settings) {
        failsClosed = settings.failClosed();
        refusesUnknown = settings.unknownRequests() == UnknownRequests.REFUSE;
    }

    /** Whether an edit is refused when deciding fails, as far as was known when the agency could last be read. */
    public boolean failsClosed() {
        return failsClosed;
    }

    /** Whether requests the gate does not know are refused where they name a guarded field, as far as was known when the agency could last be read. */
    public boolean refusesUnknown() {
        return refusesUnknown;
    }

    /**
     * Changes the configuration as it is stored at that moment, one change at a time in the whole cluster.
     *
     * @param change makes the new configuration of the stored one
     * @param by who changes it; nobody appoints themselves to a seat
     * @return what keeps it from being saved; nothing where it was saved
     */
    public List<Problem> change(UnaryOperator<Configuration> change, UserKey by) {
        return change(change, by, wanted -> List.of());
    }

    /**
     * The same, with more to look at before it is saved.
     *
     * @param inspection what else is wrong with the new configuration
     */
    public List<Problem> change(
            UnaryOperator<Configuration> change, UserKey by, Function<Configuration, List<Problem>> inspection) {
        Lock lock = locks.getLockForName(CACHE);
        Configuration stored;
        Configuration wanted;
        lock.lock();
        try {
            stored = store.load();
            wanted = change.apply(stored);
            List<Problem> problems = new ArrayList<>(Inspection.of(wanted));
            problems.addAll(Inspection.selfAppointments(stored, wanted, by));
            problems.addAll(inspection.apply(wanted));
            if (!problems.isEmpty()) {
                return problems;
            }
            store.save(stored, wanted, by);
            snapshots.removeAll();
            keepInMind(wanted.settings());
        } finally {
            lock.unlock();
        }
        listeners.forEach(listener -> listener.changed(stored, wanted, by));
        return List.of();
    }
}
