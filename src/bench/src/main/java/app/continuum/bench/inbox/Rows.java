package app.continuum.bench.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Many rows of one table, written by PostgreSQL itself: what stands in each column is said of the row's number {@code n}, from 1. */
final class Rows {
    private final String table;
    private final Map<String, String> columns = new LinkedHashMap<>();

    private Rows(String table) {
        this.table = table;
    }

    /** Rows of a table of the app, whose names AO writes in quotes. */
    static Rows ofApp(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables WHERE tablename LIKE 'AO\\_%\\_"
                                + table + "' AND length(tablename) = length('AO_123456_" + table + "')")) {
            if (!found.next()) {
                throw new IllegalStateException("The app has no table " + table);
            }
            return new Rows(found.getString(1));
        }
    }

    /** Rows of a table of the workbench. */
    static Rows ofJira(String table) {
        return new Rows("workbench_jira_database." + table);
    }

    /** Has a column hold what an SQL expression gives. */
    Rows with(String column, String expression) {
        columns.put(column.equals(column.toUpperCase(Locale.ROOT)) ? "\"" + column + "\"" : column, expression);
        return this;
    }

    /** Writes so many. */
    void insert(Connection connection, int count) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") SELECT "
                    + String.join(", ", columns.values()) + " FROM generate_series(1, " + count + ") AS n");
        }
    }
}
