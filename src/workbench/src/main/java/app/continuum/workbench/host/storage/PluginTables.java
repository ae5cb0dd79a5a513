package app.continuum.workbench.host.storage;

import app.continuum.workbench.host.StartFailure;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import org.h2.jdbcx.JdbcConnectionPool;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** One ActiveObjects per app: its own tables, in a database that no table of the product is in. */
public final class PluginTables implements ServiceFactory<ActiveObjects>, AutoCloseable {
    private static final int CONNECTIONS = 20;
    private static final int PREFIX_DIGITS = 6;
    private final JdbcConnectionPool pool;
    private volatile boolean reachable = true;
    private final Map<String, CompletableFuture<EntityManager>> managers = new ConcurrentHashMap<>();

    private PluginTables(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /** Opens the database in that file, which is made where there is none. */
    public static PluginTables open(Path file) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1", "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        try (Connection connection = pool.getConnection()) {
            connection.isReadOnly();
        } catch (SQLException e) {
            throw new StartFailure("The database " + file + " cannot be opened: " + e.getMessage(), e);
        }
        return new PluginTables(pool);
    }

    /** Makes or changes the tables of these entities, which the app may use from then on. */
    public void enable(Bundle app, Collection<Class<? extends RawEntity<?>>> entities) {
        String prefix = prefix(app.getSymbolicName());
        EntityManager manager = new EntityManager(
                new H2DatabaseProvider(new PooledConnections(pool, () -> reachable), "PUBLIC"), new Naming(prefix));
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
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException("The app's tables do not close", e);
        } finally {
            pool.dispose();
        }
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
