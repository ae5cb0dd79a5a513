package app.continuum.workbench.nodes;

import app.continuum.workbench.host.StartFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Nodes on a PostgreSQL below a home; where none can be started the test is skipped, but never in CI. */
public final class OwnPostgres {
    private OwnPostgres() {}

    /** Opens that node. */
    public static Node node(Path home, int number) {
        try {
            return Nodes.open(home, NodeOptions.onPostgres(number), false);
        } catch (StartFailure failure) {
            String reason = String.valueOf(failure.getMessage());
            if (!reason.startsWith("PostgreSQL does not start") || "true".equals(System.getenv("CI"))) {
                throw failure;
            }
            return Assumptions.abort(reason);
        }
    }

    /** Skips the test where PostgreSQL cannot be started. */
    public static void isNeeded(Path home) {
        node(home, 1).close();
    }
}
