package app.continuum.workbench.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clients and their scripts, put where they can be run: npm installs exactly what the lock file names. */
final class Installation {
    static final Path SOURCE = Path.of("src", "test", "clients");
    static final Path TARGET = Path.of("target", "clients");
    private static final String LOCK = "package-lock.json";

    private Installation() {}

    static void make() {
        try {
            Files.createDirectories(TARGET);
            boolean made = isMade();
            copyFiles();
            if (!made) {
                Command npm = new Command(
                        List.of("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"),
                        Map.of(),
                        "npm-ci");
                Command.Outcome outcome = npm.run(TARGET, Duration.ofMinutes(5));
                if (outcome.exit() != 0) {
                    throw new IllegalStateException("npm cannot install the clients: " + outcome.errors());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // npm writes its own lock file into node_modules when it is done
    private static boolean isMade() throws IOException {
        Path lock = TARGET.resolve(LOCK);
        return Files.exists(TARGET.resolve("node_modules").resolve(".package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve(LOCK)) == -1;
    }

    private static void copyFiles() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, TARGET.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
