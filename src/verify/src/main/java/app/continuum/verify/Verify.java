package app.continuum.verify;

import app.continuum.core.links.Fault;
import app.continuum.core.links.Loss;
import app.continuum.core.words.EnglishTexts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The command: holds the jar against an installed Jira or Confluence, and says what would not work there. */
public final class Verify {
    private static final int CLEAN = 0;
    private static final int FAULTY = 1;
    private static final int UNKNOWN = 2;
    private static final int FAULTY_TO_THE_SHELL = 10;
    private static final String HELP =
            """
            Usage: ./verify [--app JAR] PATH

            Holds every class of the app's jar against the jars of an installed Jira or Confluence, and says what is
            missing or changed there, and which feature is lost by it. Starts nothing and changes nothing.

              PATH       the folder in which Jira or Confluence is installed
              --app JAR  the app's jar (./verify gives the one it has built)

            Ends with 0 where everything is there, 1 where something is not, 2 where it could not be found out.
            """;

    private final PrintStream out;
    private final EnglishTexts texts = new EnglishTexts(Fault.TEXTS);

    private Verify(PrintStream out) {
        this.out = out;
    }

    /** Ends the Java it runs in with the command's status. */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.out);
        // not 1, with which Java itself ends where it cannot start
        System.exit(status == FAULTY ? FAULTY_TO_THE_SHELL : status);
    }

    /** The command's status; everything it says is written to the stream. */
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return CLEAN;
        }
        int app = arguments.indexOf("--app");
        List<String> rest = new ArrayList<>(arguments);
        if (app >= 0 && app + 1 < arguments.size()) {
            rest.subList(app, app + 2).clear();
        }
        if (rest.size() != 1 || arguments.size() != 3 || rest.get(0).startsWith("-")) {
            out.print(HELP);
            return UNKNOWN;
        }
        try {
            return new Verify(out).verify(Path.of(arguments.get(app + 1)), Path.of(rest.get(0)));
        } catch (Unverifiable reason) {
            out.println(reason.getMessage());
            return UNKNOWN;
        } catch (IOException | RuntimeException | LinkageError failure) {
            out.println("It could not be found out: " + failure);
            return UNKNOWN;
        }
    }

    private int verify(Path jar, Path folder) throws Unverifiable, IOException {
        Instant start = Instant.now();
        Verification verification = Verification.of(jar, folder);
        Map<String, Verification.Result> results = verification.results();
        List<String> unreadable = verification.installation().unreadable();
        if (results.isEmpty() && unreadable.isEmpty()) {
            throw new Unverifiable("There are " + verification.installation().archives() + " jars in " + folder
                    + ", and neither Jira's API nor Confluence's is in one of them. Give the folder in which Jira or"
                    + " Confluence is installed.");
        }
        results.forEach(this::report);
        unreadable.forEach(each -> out.println("Could not be read: " + each));
        out.printf(
                "%n%s against %d jars in %.1f s%n",
                jar.getFileName(),
                verification.installation().archives(),
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
        return status(results, unreadable);
    }

    private int status(Map<String, Verification.Result> results, List<String> unreadable) {
        if (results.values().stream()
                .anyMatch(result -> !unreadable.isEmpty() ? result.isWrong() : !result.isClean())) {
            out.println("Something is missing; see above. Please send these lines to whoever looks after Continuum.");
            return FAULTY;
        }
        if (!unreadable.isEmpty()) {
            out.println("Whether everything is there cannot be told, since not everything could be read.");
            return UNKNOWN;
        }
        out.println("Everything is there.");
        return CLEAN;
    }

    private void report(String product, Verification.Result result) {
        out.printf(
                "%s: %d links checked; faults: %d%n",
                product.equals("jira") ? "Jira" : "Confluence",
                result.checked(),
                result.losses().size() + result.packages().size());
        result.packages().forEach(sentence -> out.println("  " + sentence + " The app does not start without it."));
        Map<String, TreeSet<String>> faults = new TreeMap<>();
        for (Loss loss : result.losses()) {
            faults.computeIfAbsent(loss.consequence(texts), key -> new TreeSet<>())
                    .add(loss.fault().sentence(texts));
        }
        faults.forEach((consequence, sentences) -> {
            out.println("  " + consequence);
            sentences.forEach(sentence -> out.println("    - " + sentence));
        });
    }
}
