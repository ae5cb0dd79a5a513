package app.continuum.workbench.nodes;

import app.continuum.workbench.host.StartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to PostgreSQL whose advisory locks are this node's: whatever ends the node, ends them. */
final class NodeSession implements AutoCloseable {
    /** The channel on which nodes tell each other. */
    static final String CHANNEL = "workbench";

    private static final Logger LOG = LoggerFactory.getLogger(NodeSession.class);
    private static final String KEY = "(hashtextextended('workbench ' || ?, 0))";
    private static final String ALL_NODES = "nodes";
    private final String url;
    private final int number;
    private Connection connection;
    private boolean closed;

    private NodeSession(String url, int number, Connection connection) {
        this.url = url;
        this.number = number;
        this.connection = connection;
    }

    /** Enters the cluster under that number, which no other node may have. */
    static NodeSession enter(String url, int number) {
        try {
            return new NodeSession(url, number, connect(url, number));
        } catch (SQLException e) {
            throw PostgresDatabases.unreachable(e);
        }
    }

    /** Does that if there is no node in the cluster, and none comes meanwhile; says whether it was so. */
    static boolean whileNobodyIsThere(String url, Runnable work) {
        try (Connection connection = DriverManager.getConnection(url)) {
            boolean alone = ask(connection, "SELECT pg_try_advisory_lock" + KEY, ALL_NODES);
            if (alone) {
                work.run();
            }
            return alone;
        } catch (SQLException e) {
            throw PostgresDatabases.unreachable(e);
        }
    }

    private static Connection connect(String url, int number) throws SQLException {
        Connection made = DriverManager.getConnection(url);
        // waits while somebody starts over
        ask(made, "SELECT pg_advisory_lock_shared" + KEY + " IS NOT NULL", ALL_NODES);
        if (!ask(made, "SELECT pg_try_advisory_lock" + KEY, "node " + number)) {
            made.close();
            throw new StartFailure("Node " + number + " is running on this database; another needs another --node");
        }
        return made;
    }

    synchronized boolean take(String lock) {
        return ask("SELECT pg_try_advisory_lock" + KEY, "lock " + lock);
    }

    synchronized boolean release(String lock) {
        return ask("SELECT pg_advisory_unlock" + KEY, "lock " + lock);
    }

    synchronized void tell(String name) {
        ask("SELECT pg_notify('" + CHANNEL + "', ?) IS NOT NULL", name);
    }

    private boolean ask(String question, String argument) {
        try {
            return ask(connection, question, argument);
        } catch (SQLException lost) {
            if (closed) {
                throw new IllegalStateException("This node has left its cluster", lost);
            }
            LOG.warn("This node's connection is lost, and with it the locks it held: {}", lost.getMessage());
            try {
                connection = connect(url, number);
                return ask(connection, question, argument);
            } catch (SQLException still) {
                throw new IllegalStateException("PostgreSQL cannot be reached", still);
            }
        }
    }

    private static boolean ask(Connection connection, String question, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, argument);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("This node's connection does not close", e);
        }
    }
}
