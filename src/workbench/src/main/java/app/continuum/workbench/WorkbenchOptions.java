package app.continuum.workbench;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.jira.JiraOptions;
import app.continuum.workbench.nodes.NodeOptions;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** How the workbench is started. */
public record WorkbenchOptions(
        Path home,
        Path app,
        int jiraPort,
        int confluencePort,
        boolean fresh,
        NodeOptions node,
        JiraOptions jira,
        boolean help) {
    private static final int HIGHEST_PORT = 65_535;

    /** The default agency in that home, with that jar, on free ports. */
    public static WorkbenchOptions onFreePorts(Path home, Path app) {
        return new WorkbenchOptions(home, app, 0, 0, false, NodeOptions.standard(), JiraOptions.standard(), false);
    }

    /** The same with another Jira. */
    public WorkbenchOptions with(JiraOptions other) {
        return new WorkbenchOptions(home, app, jiraPort, confluencePort, fresh, node, other, help);
    }

    /** The same from the beginning, whatever is in the home. */
    public WorkbenchOptions startingOver() {
        return new WorkbenchOptions(home, app, jiraPort, confluencePort, true, node, jira, help);
    }

    /** The same as another node. */
    public WorkbenchOptions with(NodeOptions other) {
        return new WorkbenchOptions(home, app, jiraPort, confluencePort, fresh, other, jira, help);
    }

    /** What a command line asks for. */
    public static WorkbenchOptions parse(List<String> arguments) {
        Path home = Path.of(".workbench");
        Path app = Path.of("");
        int jiraPort = 2990;
        int confluencePort = 1990;
        boolean fresh = false;
        boolean help = false;
        Optional<Path> importFile = Optional.empty();
        boolean shiftToToday = false;
        boolean eventsBeforeCommit = false;
        boolean noSessionLogin = false;
        boolean methodOverride = false;
        boolean postgres = false;
        Optional<String> databaseUrl = Optional.empty();
        int node = 1;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--help", "-h" -> help = true;
                case "--shift-to-today" -> shiftToToday = true;
                case "--events-before-commit" -> eventsBeforeCommit = true;
                case "--no-session-login" -> noSessionLogin = true;
                case "--method-override" -> methodOverride = true;
                case "--home" -> home = Path.of(value(option, rest));
                case "--db" -> postgres = isPostgres(value(option, rest));
                case "--db-url" -> databaseUrl = Optional.of(url(value(option, rest)));
                case "--node" -> node = node(value(option, rest));
                case "--app" -> app = Path.of(value(option, rest));
                case "--import" -> importFile = Optional.of(Path.of(value(option, rest)));
                case "--jira-port" -> jiraPort = port(option, value(option, rest));
                case "--confluence-port" -> confluencePort = port(option, value(option, rest));
                default -> throw new StartFailure("There is no option " + option + "; --help lists them");
            }
        }
        JiraOptions jira =
                new JiraOptions(importFile, shiftToToday, eventsBeforeCommit, noSessionLogin, methodOverride);
        NodeOptions nodes = new NodeOptions(postgres || databaseUrl.isPresent(), databaseUrl, node);
        if (node > 1 && !nodes.postgres()) {
            throw new StartFailure("Nodes share a PostgreSQL: --node " + node + " needs --db postgres or --db-url");
        }
        return new WorkbenchOptions(home, app, jiraPort, confluencePort, fresh, nodes, jira, help);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartFailure("The option " + option + " needs a value; --help says which");
        }
        return rest.next();
    }

    private static boolean isPostgres(String name) {
        return switch (name) {
            case "h2" -> false;
            case "postgres" -> true;
            default -> throw new StartFailure("The option --db needs h2 or postgres, not " + name);
        };
    }

    private static String url(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return text;
        }
        throw new StartFailure(
                "The option --db-url needs an address like jdbc:postgresql://host/database?user=..., not " + text);
    }

    private static int node(String text) {
        if (text.matches("[1-9]\\d{0,2}")) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("The option --node needs a number from 1 to 999, not " + text);
    }

    private static int port(String option, String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("The option " + option + " needs a port, not " + text);
    }
}
