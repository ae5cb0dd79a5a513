package app.continuum.acceptance;

import app.continuum.workbench.nodes.OwnPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

/** Two nodes of Jira, each a process of its own, on one PostgreSQL; the second may be killed, and comes back while the first goes on. */
final class TwoNodes implements AutoCloseable {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path home;
    private final ForkedWorkbench one;
    private CompletableFuture<ForkedWorkbench> two;

    private TwoNodes(Path home, ForkedWorkbench one) {
        this.home = home;
        this.one = one;
        this.two = second();
    }

    /** Starts both in that home. */
    static TwoNodes start(Path home) throws IOException, InterruptedException {
        OwnPostgres.isNeeded(home);
        return new TwoNodes(home, ForkedWorkbench.start(CLASS_PATH, home, "--db", "postgres"));
    }

    private CompletableFuture<ForkedWorkbench> second() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return ForkedWorkbench.start(CLASS_PATH, home, "--db-url", one.databaseUrl(), "--node", "2");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        });
    }

    ForkedWorkbench one() {
        return one;
    }

    /** The second node, once it is ready. */
    ForkedWorkbench two() {
        return two.join();
    }

    /** Kills the second node, as {@code kill -9} does. */
    void killTheSecond() {
        two().kill();
    }

    /** Begins to start the second node again. */
    void restartTheSecond() {
        two = second();
    }

    /** How many deadlocks PostgreSQL has broken up so far. */
    long deadlocks() throws SQLException {
        try (Connection connection = DriverManager.getConnection(one.databaseUrl());
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(
                        "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    @Override
    public void close() {
        two.handle((node, failure) -> node)
                .thenAccept(node -> {
                    if (node != null) {
                        node.close();
                    }
                })
                .join();
        one.close();
    }
}
