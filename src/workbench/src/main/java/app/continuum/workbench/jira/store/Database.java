package app.continuum.workbench.jira.store;

import app.continuum.workbench.nodes.Databases;
import app.continuum.workbench.nodes.OpenDatabase;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** Jira's own database, with its own connections, so that no transaction spans it and ActiveObjects. */
public final class Database implements AutoCloseable {
    private final OpenDatabase database;
    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;

    private Database(OpenDatabase database) {
        this.database = database;
        this.sql = new JdbcTemplate(database.connections());
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(database.connections()));
    }

    /** Opens Jira's database and makes the tables when they are not there. */
    public static Database open(Databases databases) {
        OpenDatabase opened = databases.open("jira", "database");
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Database.class))
                .execute(opened.connections());
        return new Database(opened);
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
        return number(database.isPostgres() ? "SELECT nextval('ids')" : "SELECT NEXT VALUE FOR ids");
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

    /** Notes that the app was configured for the default agency. */
    public void configured() {
        sql.update("INSERT INTO configured_agency VALUES (TRUE)");
    }

    /** Whether it still is to be: never where the data came from elsewhere. */
    public boolean awaitsConfiguration() {
        return origin().isEmpty() && number("SELECT COUNT(*) FROM configured_agency") == 0;
    }

    @Override
    public void close() {
        database.close();
    }
}
