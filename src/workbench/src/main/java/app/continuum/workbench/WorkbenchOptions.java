package app.continuum.workbench;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.jira.JiraOptions;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** How the workbench is started. */
public record WorkbenchOptions(
        Path home, Path app, int jiraPort, int confluencePort, boolean fresh, JiraOptions jira, boolean help) {
    private static final int HIGHEST_PORT = 65_535;

    /** The default agency in that home, with that jar, on free ports. */
    public static WorkbenchOptions onFreePorts(Path home, Path app) {
        return new WorkbenchOptions(home, app, 0, 0, false, JiraOptions.standard(), false);
    }

    /** The same with another Jira. */
    public WorkbenchOptions with(JiraOptions other) {
        return new WorkbenchOptions(home, app, jiraPort, confluencePort, fresh, other, help);
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
                case "--app" -> app = Path.of(value(option, rest));
                case "--import" -> importFile = Optional.of(Path.of(value(option, rest)));
                case "--jira-port" -> jiraPort = port(option, value(option, rest));
                case "--confluence-port" -> confluencePort = port(option, value(option, rest));
                default -> throw new StartFailure("There is no option " + option + "; --help lists them");
            }
        }
        JiraOptions jira =
                new JiraOptions(importFile, shiftToToday, eventsBeforeCommit, noSessionLogin, methodOverride);
        return new WorkbenchOptions(home, app, jiraPort, confluencePort, fresh, jira, help);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartFailure("The option " + option + " needs a value; --help says which");
        }
        return rest.next();
    }

    private static int port(String option, String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("The option " + option + " needs a port, not " + text);
    }
}
