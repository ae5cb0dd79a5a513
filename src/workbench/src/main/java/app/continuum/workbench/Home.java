package app.continuum.workbench;

import app.continuum.workbench.host.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder where the workbench keeps its data. */
record Home(Path folder) {
    /** All that the workbench ever writes there, so that starting over deletes nothing else. */
    private static final List<String> OWN = List.of("jira", "confluence", "link.secret", "agency.configured");

    /** Makes the folder and checks that it can be written; empties it of the workbench's data to start over. */
    static Home prepare(Path folder, boolean fresh) {
        Home home = new Home(folder);
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "probe", "");
            Files.delete(probe);
            if (fresh) {
                home.empty();
            }
            return home;
        } catch (IOException e) {
            throw new StartFailure("The home cannot be written: " + folder.toAbsolutePath(), e);
        }
    }

    /** Whether the default agency's configuration was loaded by a workbench of before, which noted it here and not among Jira's tables. */
    boolean isConfigured() {
        return Files.exists(folder.resolve("agency.configured"));
    }

    private void empty() throws IOException {
        for (String name : OWN) {
            Path own = folder.resolve(name);
            if (Files.exists(own)) {
                delete(own);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(tree)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
