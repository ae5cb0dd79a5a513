package app.continuum.workbench.browser;

import app.continuum.shipped.ShippedJar;
import app.continuum.workbench.Workbench;
import app.continuum.workbench.WorkbenchOptions;
import java.nio.file.Path;

/** The workbench as a visitor finds it the first time: the default agency, on free ports, with the shipped jar. */
final class TestWorkbench {
    private TestWorkbench() {}

    static Workbench start() {
        Path home = Path.of("target", "browser-home");
        return Workbench.start(
                WorkbenchOptions.onFreePorts(home, ShippedJar.path()).startingOver());
    }
}
