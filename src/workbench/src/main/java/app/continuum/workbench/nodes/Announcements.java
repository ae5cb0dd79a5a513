package app.continuum.workbench.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what nodes tell each other, on a connection and a thread of its own. */
final class Announcements implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final int AT_MOST_MILLIS = 10_000;
    private static final long BEFORE_ANOTHER_TRY_MILLIS = 500;
    private final String url;
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::run, "announcements");
    private volatile boolean closed;
    private volatile Connection connection;

    private Announcements(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /** Begins to hear. */
    static Announcements hear(String url) {
        try {
            Announcements announcements = new Announcements(url, connect(url));
            announcements.thread.setDaemon(true);
            announcements.thread.start();
            return announcements;
        } catch (SQLException e) {
            throw PostgresDatabases.unreachable(e);
        }
    }

    private static Connection connect(String url) throws SQLException {
        Connection made = DriverManager.getConnection(url);
        try (Statement statement = made.createStatement()) {
            statement.execute("LISTEN " + NodeSession.CHANNEL);
        }
        return made;
    }

    void add(String name, Runnable listener) {
        listeners.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>()).add(listener);
    }

    private void run() {
        while (!closed) {
            try {
                hear();
            } catch (SQLException lost) {
                again(lost);
            }
        }
    }

    private void hear() throws SQLException {
        PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(AT_MOST_MILLIS);
        for (PGNotification one : heard) {
            listeners.getOrDefault(one.getParameter(), List.of()).forEach(Announcements::tell);
        }
    }

    // whatever was told while nobody heard is not told again
    private void again(SQLException lost) {
        if (closed) {
            return;
        }
        LOG.warn("Other nodes are not heard: {}", lost.getMessage());
        try {
            Thread.sleep(BEFORE_ANOTHER_TRY_MILLIS);
            connection = connect(url);
            if (closed) {
                connection.close();
            }
            listeners.values().forEach(all -> all.forEach(Announcements::tell));
        } catch (SQLException still) {
            LOG.debug("Nor now", still);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("What another node told comes to nothing", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("The connection of the announcements does not close", e);
        }
    }
}
