package app.continuum.workbench.nodes;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One node of a workbench.
 *
 * @param home the folder that is this node's alone
 * @param databases where products keep their tables
 * @param cluster what it has to do with the other nodes
 * @param url where other nodes find the same databases, if it was this workbench that began them
 */
public record Node(Path home, Databases databases, Cluster cluster, Optional<String> url) implements AutoCloseable {
    /** The only node there is, with its tables in files below its home. */
    public static Node alone(Path home) {
        return new Node(home, new FileDatabases(home), new ClusterOfOne(), Optional.empty());
    }

    @Override
    public void close() {
        cluster.close();
    }
}
