package app.continuum.workbench.jira.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** Jira's own database: an H2 file with its own connections, so that no transaction spans it and ActiveObjects. */
public final class Database implements AutoCloseable {
    private final JdbcConnectionPool pool;
    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
        this.sql = new JdbcTemplate(pool);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** Opens the database below a home directory and makes the tables when they are not there. */
    public static Database open(Path home) {
        String file = home.resolve("jira").resolve("database").toAbsolutePath().toString();
        return open("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE", 20);
    }

    private static Database open(String url, int connections) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(connections);
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Database.class)).execute(pool);
        return new Database(pool);
    }

    /** Statements, in the transaction of this thread if there is one. */
    public JdbcTemplate sql() {
        return sql;
    }

    /** Does all of it or nothing. */
    public void allOrNothing(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** Does all of it or nothing, and answers what came of it. */
    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    /** The next id of anything: Jira's ids are unique per table, these are unique over all. */
    public long nextId() {
        return number("SELECT NEXT VALUE FOR ids");
    }

    /** Makes the next id one above all that are taken. */
    public void idsAfter(long highest) {
        sql.execute("ALTER SEQUENCE ids RESTART WITH " + Math.max(20_000, highest + 1));
    }

    /** Whether nothing was ever put in. */
    public boolean isEmpty() {
        return number("SELECT COUNT(*) FROM project") == 0;
    }

    private long number(String query) {
        return Objects.requireNonNull(sql.queryForObject(query, Long.class));
    }

    /** Notes where the data came from; empty for the default agency. */
    public void originated(String source) {
        sql.update("INSERT INTO origin VALUES (?)", source);
    }

    /** Where the data came from; empty for the default agency. */
    public String origin() {
        return String.join("", sql.queryForList("SELECT source FROM origin", String.class));
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
