package app.continuum.jira.tables;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import net.java.ao.builder.EntityManagerBuilder;
import net.java.ao.builder.EntityManagerBuilderWithDatabaseProperties;
import org.junit.jupiter.api.Assumptions;

/** A database that Jira may keep the app's tables in. */
public enum TestDatabase {
    /** H2, in memory. */
    H2 {
        @Override
        EntityManagerBuilderWithDatabaseProperties empty() {
            return EntityManagerBuilder.url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                    .username("sa")
                    .password("")
                    .auto()
                    .schema("PUBLIC");
        }
    },
    /** PostgreSQL: one server for all tests, a schema for each. */
    POSTGRES {
        @Override
        EntityManagerBuilderWithDatabaseProperties empty() {
            String schema = "s" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.running().getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return EntityManagerBuilder.url(Server.running().getJdbcUrl("postgres", "postgres"))
                    .username("postgres")
                    .password("")
                    .auto()
                    .schema(schema);
        }
    };

    /** The way to a place without any tables. */
    abstract EntityManagerBuilderWithDatabaseProperties empty();

    /** The server, which ends with the tests; where none can be started the test is skipped, but never in CI. */
    private static final class Server {
        private static final Object STARTED = start();

        static EmbeddedPostgres running() {
            if (STARTED instanceof EmbeddedPostgres server) {
                return server;
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("PostgreSQL does not start", (Throwable) STARTED);
            }
            return Assumptions.abort("PostgreSQL does not start here: " + STARTED);
        }

        private static Object start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException | RuntimeException | LinkageError failure) {
                return failure;
            }
        }
    }
}
