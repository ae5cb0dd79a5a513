package app.continuum.workbench.nodes;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which node of a workbench is started, and on which databases.
 *
 * @param postgres whether they are on PostgreSQL, not in files
 * @param url the PostgreSQL database that is there; none for one below the home
 * @param number the node's number, from 1
 */
public record NodeOptions(boolean postgres, Optional<String> url, int number) {
    /** The only node, on files. */
    public static NodeOptions standard() {
        return new NodeOptions(false, Optional.empty(), 1);
    }

    /** A node on the PostgreSQL of the home. */
    public static NodeOptions onPostgres(int number) {
        return new NodeOptions(true, Optional.empty(), number);
    }

    /** The folder that is this node's alone. */
    public Path folder(Path home) {
        return number == 1 ? home : home.resolve("node-" + number);
    }
}
