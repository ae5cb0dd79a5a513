package app.continuum.workbench.nodes;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.nodes.OpenDatabase.Engine;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Schemas of one PostgreSQL database, in the names of the products: {@code workbench_jira_activeobjects}. */
final class PostgresDatabases implements Databases {
    private static final String OURS = "workbench_";
    private static final int CONNECTIONS = 20;
    private final String url;

    PostgresDatabases(String url) {
        this.url = url;
    }

    @Override
    public OpenDatabase open(String product, String name) {
        String schema = OURS + product + "_" + name;
        execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setSchema(schema);
        config.setPoolName(schema);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            return new OpenDatabase(Engine.POSTGRES, schema, pool, pool::close);
        } catch (PoolInitializationException e) {
            throw unreachable(e);
        }
    }

    /** Forgets everything that any node ever kept there. */
    void empty() {
        execute("DO $$ DECLARE one text; BEGIN FOR one IN SELECT nspname FROM pg_namespace WHERE nspname LIKE '"
                + OURS.replace("_", "\\_")
                + "%' LOOP EXECUTE 'DROP SCHEMA ' || quote_ident(one) || ' CASCADE'; END LOOP; END $$");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    static StartFailure unreachable(Exception e) {
        return new StartFailure("The PostgreSQL database cannot be used: " + e.getMessage(), e);
    }
}
