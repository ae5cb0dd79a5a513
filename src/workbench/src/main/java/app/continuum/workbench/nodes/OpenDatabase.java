package app.continuum.workbench.nodes;

import javax.sql.DataSource;

/**
 * A database with connections of its own, so that no transaction spans it and another.
 *
 * @param schema where its tables are
 * @param closing ends all connections
 */
public record OpenDatabase(Engine engine, String schema, DataSource connections, Runnable closing)
        implements AutoCloseable {
    /** Whose SQL it speaks. */
    public enum Engine {
        /** H2. */
        H2,
        /** PostgreSQL. */
        POSTGRES
    }

    /** Whether it is on a PostgreSQL server. */
    public boolean isPostgres() {
        return engine == Engine.POSTGRES;
    }

    @Override
    public void close() {
        closing.run();
    }
}
