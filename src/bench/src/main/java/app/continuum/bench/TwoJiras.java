package app.continuum.bench;

import app.continuum.workbench.Workbench;
import app.continuum.workbench.WorkbenchOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Jira with the app and one without, in one process: two processes compile the same code differently, and two that are alike differ by up to 0.4 ms an edit, which is more than what is to be
 * measured.
 */
public final class TwoJiras {
    private TwoJiras() {}

    /** Given a folder for their data, our jar, and a jar that does nothing; says where they are, and runs until it is killed. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Workbench with = start(home.resolve("with"), arguments[1]);
        Path without = Files.createDirectories(home.resolve("without"));
        // an app that is not ours cannot be configured
        Files.createFile(without.resolve("agency.configured"));
        System.out.println(
                "READY " + with.jiraUrl() + " " + start(without, arguments[2]).jiraUrl());
    }

    private static Workbench start(Path home, String app) {
        return Workbench.start(WorkbenchOptions.onFreePorts(home, Path.of(app)));
    }
}
