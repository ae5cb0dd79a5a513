package app.continuum.workbench.host.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import net.java.ao.DisposableDataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The pool as ActiveObjects wants it. */
record PooledConnections(JdbcConnectionPool pool, BooleanSupplier reachable) implements DisposableDataSource {
    @Override
    public Connection getConnection() throws SQLException {
        check();
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        check();
        return pool.getConnection(user, password);
    }

    private void check() throws SQLException {
        if (!reachable.getAsBoolean()) {
            throw new SQLException("The database is not reachable");
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        pool.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }

    @Override
    public void dispose() {
        pool.dispose();
    }
}
