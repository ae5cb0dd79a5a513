package app.continuum.workbench.clients;

import app.continuum.shipped.ShippedJar;
import app.continuum.workbench.Workbench;
import app.continuum.workbench.WorkbenchOptions;
import app.continuum.workbench.jira.Client;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A running workbench, and the installed clients that are let loose on it. */
final class StockClients implements AutoCloseable {
    private final String node;
    private final Workbench workbench;

    private StockClients(String node, Workbench workbench) {
        this.node = node;
        this.workbench = workbench;
    }

    static StockClients open(String node) {
        Installation.make();
        Path home = Path.of("target", "clients-home");
        return new StockClients(
                node,
                Workbench.start(
                        WorkbenchOptions.onFreePorts(home, ShippedJar.path()).startingOver()));
    }

    /** Runs a client's script. */
    Command.Outcome run(StockClient client) throws IOException {
        Map<String, String> environment = Map.of("JIRA", workbench.jiraUrl(), "ISSUE", client.issueKey());
        Command script = new Command(List.of(node, client.name() + ".mjs"), environment, client.name());
        return script.run(Installation.TARGET, Duration.ofMinutes(1));
    }

    /** The client's issue as somebody else sees it. */
    Client.Reply issue(StockClient client) {
        return new Client(workbench.jiraUrl(), "head").get("/rest/api/2/issue/" + client.issueKey());
    }

    @Override
    public void close() {
        workbench.close();
    }
}
