package app.continuum.bench.inbox;

import app.continuum.bench.inbox.Timed.Question;
import app.continuum.workbench.Workbench;
import app.continuum.workbench.WorkbenchOptions;
import app.continuum.workbench.nodes.NodeOptions;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks a Jira on PostgreSQL for the inbox of somebody before whom 10,000 heads-ups lie, in an agency of 2,000 clients with a ledger of 1,000,000 rows. */
public final class InboxBench {
    private static final String COUNT = "/rest/continuum/1.0/headsups/count";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String jira;
    private final int times;
    private final List<Question> questions = new ArrayList<>();

    private InboxBench(String jira, int times) {
        this.jira = jira;
        this.times = times;
    }

    /** Given a folder for its data, our jar, where the figures go (without ending), and how often is asked. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        WorkbenchOptions options = WorkbenchOptions.onFreePorts(Path.of(arguments[0]), Path.of(arguments[1]))
                .with(NodeOptions.onPostgres(1));
        try (Workbench empty = Workbench.start(options)) {
            System.out.println("Filling the tables ...");
            BigAgency.fill(empty.databaseUrl().orElseThrow());
        }
        // started anew, so that nothing is cached
        try (Workbench full = Workbench.start(options)) {
            InboxBench bench = new InboxBench(full.jiraUrl(), Integer.parseInt(arguments[3]));
            tell(bench.run(), Path.of(arguments[2]));
        }
        System.exit(0);
    }

    private List<Timed> run() throws IOException, InterruptedException {
        ask("the number in the header, over REST: the producer, in 200 seats", "producer", COUNT);
        ask("the number, somebody in no seat", "developer", COUNT);
        ask("the number, a head of delivery, before the empty seats", "head", COUNT);
        ask("GET headsups?view=waiting, the producer", "producer", "/rest/continuum/1.0/headsups?view=waiting");
        ask("the inbox page, its header with it, the producer", "producer", "/plugins/servlet/continuum/inbox");
        ask("for comparison: GET /rest/api/2/myself, which asks nothing of the app", "producer", "/rest/api/2/myself");
        return Timed.all(http, questions, times);
    }

    private void ask(String what, String account, String path) {
        questions.add(new Question(what, account, URI.create(jira + path)));
    }

    private static void tell(List<Timed> timed, Path file) throws IOException {
        StringBuilder table =
                new StringBuilder("| Milliseconds | median | p90 | p99 | first |\n|---|---:|---:|---:|---:|\n");
        timed.forEach(one -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.0f |%n",
                one.what(),
                one.median(),
                one.p90(),
                one.p99(),
                one.first())));
        System.out.print(table);
        Files.writeString(Path.of(file + ".md"), table);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of(file + ".json").toFile(), timed);
    }
}
