package app.continuum.workbench.host.storage;

import app.continuum.workbench.nodes.OpenDatabase;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import net.java.ao.DisposableDataSource;

/** A database's connections as ActiveObjects wants them. */
record PooledConnections(OpenDatabase database, BooleanSupplier reachable) implements DisposableDataSource {
    @Override
    public Connection getConnection() throws SQLException {
        check();
        return database.connections().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        check();
        return database.connections().getConnection(user, password);
    }

    private void check() throws SQLException {
        if (!reachable.getAsBoolean()) {
            throw new SQLException("The database is not reachable");
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.connections().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        database.connections().setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.connections().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.connections().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return database.connections().getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.connections().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.connections().isWrapperFor(type);
    }

    @Override
    public void dispose() {
        database.close();
    }
}
