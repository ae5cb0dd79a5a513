package app.continuum.workbench;

import app.continuum.workbench.host.StartFailure;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataAccessException;

/** The command: starts the workbench and keeps it until it is told to stop. */
public final class Main {
    private static final String HELP =
            """
            Usage: ./run [options]

              --fresh                 start over: delete the workbench's data first, in its PostgreSQL too
              --home DIR              where data lives (.workbench)
              --jira-port N           Jira's port (2990)
              --confluence-port N     Confluence's port (1990)
              --db h2|postgres        where Jira's data lives: in files (h2), or in a PostgreSQL below the home
              --db-url URL            a PostgreSQL that runs: jdbc:postgresql://host/database?user=...&password=...
              --node N                which node this is (1) of those that share a PostgreSQL
              --import FILE           load a Jira history export instead of the default agency
              --shift-to-today        with --import: move its newest change to today
              --events-before-commit  send issue events before the change is committed, not after
              --no-session-login      refuse REST's login by name and password, as basic authentication
              --method-override       let REST heed the header X-HTTP-Method-Override
              --app JAR               the app's jar (./run gives it)
              --help                  this text
            """;

    private static final String ACCOUNTS =
            """
            Accounts    am         Account Manager of ACME and GLOBEX
                        producer   Producer of ACME
                        producer2  Producer of GLOBEX
                        solo       both for INITECH, an exception on record
                        developer  in no seat
                        head       head of delivery
                        lead       administers the project ACME
                        admin      administrator
                        automation, sync, continuum
                                   a rule's account (flagged), another system's (trusted), and the app's own
                        Password = account name; personal access token = <account>-token
            """;

    private static final String IMPORTED =
            """
            Accounts    everybody in the history, and admin
                        Password = account name; personal access token = <account>-token
            """;

    private Main() {}

    /** Runs until SIGTERM or Ctrl-C; whatever keeps it from starting is one line, and a status that is not 0. */
    public static void main(String[] arguments) {
        try {
            WorkbenchOptions options = WorkbenchOptions.parse(List.of(arguments));
            if (options.help()) {
                say(System.out, HELP);
                return;
            }
            Workbench workbench = Workbench.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "stop"));
            say(System.out, greeting(workbench, options));
        } catch (StartFailure e) {
            fail(String.valueOf(e.getMessage()));
        } catch (DataAccessException e) {
            fail("The data cannot be opened; is another workbench running on the same home? ("
                    + e.getMostSpecificCause().getMessage() + ")");
        }
    }

    private static String greeting(Workbench workbench, WorkbenchOptions options) {
        String accounts = options.jira().importFile().isPresent() ? IMPORTED : ACCOUNTS;
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        return """
                Jira        %s
                Confluence  %s
                Mailbox     %s/secure/workbench/Mailbox.jspa
                %s%sREADY after %s s
                """
                .formatted(
                        workbench.jiraUrl(),
                        workbench.confluenceUrl(),
                        workbench.jiraUrl(),
                        workbench
                                .databaseUrl()
                                .map(url -> "PostgreSQL  " + url + System.lineSeparator())
                                .orElse(""),
                        accounts,
                        String.format(Locale.ROOT, "%.1f", seconds));
    }

    private static void fail(String reason) {
        say(System.err, reason.lines().findFirst().orElse(reason) + System.lineSeparator());
        // not return: threads of what did start must not keep the process
        System.exit(1);
    }

    private static void say(PrintStream stream, String text) {
        stream.print(text);
        stream.flush();
    }
}
