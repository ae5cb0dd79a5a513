package app.continuum.workbench.host.storage;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.nodes.OpenDatabase;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** One ActiveObjects per app: its own tables, in a database that no table of the product is in. */
public final class PluginTables implements ServiceFactory<ActiveObjects>, AutoCloseable {
    private static final int PREFIX_DIGITS = 6;
    private final OpenDatabase database;
    private volatile boolean reachable = true;
    private final Map<String, CompletableFuture<EntityManager>> managers = new ConcurrentHashMap<>();

    /** Tables in that database, which is closed with them. */
    public PluginTables(OpenDatabase database) {
        this.database = database;
    }

    /** Makes or changes the tables of these entities, which the app may use from then on. */
    public void enable(Bundle app, Collection<Class<? extends RawEntity<?>>> entities) {
        String prefix = prefix(app.getSymbolicName());
        EntityManager manager = new EntityManager(provider(), new Naming(prefix));
        try {
            migrate(manager, entities);
        } catch (SQLException | RuntimeException e) {
            throw new StartFailure("The app's tables cannot be made: " + e.getMessage(), e);
        }
        manager(app).complete(manager);
    }

    /** Makes the apps' tables unreachable, while the product's own go on. */
    public void interrupt() {
        reachable = false;
    }

    /** Makes them reachable again. */
    public void resume() {
        reachable = true;
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return OwnTables.of(bundle.getSymbolicName(), manager(bundle));
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        managers.remove(bundle.getSymbolicName());
    }

    @Override
    public void close() {
        database.close();
    }

    private DatabaseProvider provider() {
        PooledConnections connections = new PooledConnections(database, () -> reachable);
        return switch (database.engine()) {
            case H2 -> new H2DatabaseProvider(connections, database.schema());
            case POSTGRES -> new PostgreSQLDatabaseProvider(connections, database.schema());
        };
    }

    private CompletableFuture<EntityManager> manager(Bundle bundle) {
        return managers.computeIfAbsent(bundle.getSymbolicName(), name -> new CompletableFuture<>());
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made in any other way
    private static void migrate(EntityManager manager, Collection<Class<? extends RawEntity<?>>> entities)
            throws SQLException {
        manager.migrate(entities.toArray(Class[]::new));
    }

    private static String prefix(String pluginKey) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(pluginKey.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().formatHex(hash).toUpperCase(Locale.ROOT);
            return "AO_" + digits.substring(digits.length() - PREFIX_DIGITS) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no MD5", e);
        }
    }
}
