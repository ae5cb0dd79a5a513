package app.continuum.workbench.nodes;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.nodes.OpenDatabase.Engine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/** Files of H2 below a home. */
record FileDatabases(Path home) implements Databases {
    private static final int CONNECTIONS = 20;

    @Override
    public OpenDatabase open(String product, String name) {
        Path file = home.resolve(product).resolve(name).toAbsolutePath();
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1", "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        try (Connection connection = pool.getConnection()) {
            connection.isReadOnly();
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database " + file + " cannot be opened; is another workbench running on the same home? ("
                            + e.getMessage() + ")",
                    e);
        }
        return new OpenDatabase(Engine.H2, "PUBLIC", pool, () -> shutDown(pool));
    }

    private static void shutDown(JdbcConnectionPool pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not close", e);
        } finally {
            pool.dispose();
        }
    }
}
