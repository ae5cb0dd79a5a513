package app.continuum.workbench.nodes;

import app.continuum.workbench.host.StartFailure;
import java.nio.file.Path;
import java.util.Optional;

/** Opens nodes. */
public final class Nodes {
    private Nodes() {}

    /** Opens a node of the workbench with that home; to start over empties the database that all nodes share. */
    public static Node open(Path home, NodeOptions options, boolean fresh) {
        Path folder = options.folder(home);
        if (!options.postgres()) {
            return Node.alone(folder);
        }
        return options.url()
                .map(url -> onPostgres(folder, url, options.number(), fresh, () -> {}, Optional.empty()))
                .orElseGet(() -> onOwnPostgres(PostgresServer.in(home), folder, options.number(), fresh));
    }

    private static Node onOwnPostgres(PostgresServer server, Path folder, int number, boolean fresh) {
        String url = server.url();
        try {
            return onPostgres(folder, url, number, fresh, server::stopAfterTheLast, Optional.of(url));
        } catch (RuntimeException e) {
            server.stopAfterTheLast();
            throw e;
        }
    }

    private static Node onPostgres(
            Path folder, String url, int number, boolean fresh, Runnable afterwards, Optional<String> known) {
        PostgresDatabases databases = new PostgresDatabases(url);
        if (fresh && !NodeSession.whileNobodyIsThere(url, databases::empty)) {
            throw new StartFailure("Another node is running on this database; stop it to start over with --fresh");
        }
        return new Node(folder, databases, PostgresCluster.enter(url, number, afterwards), known);
    }
}
